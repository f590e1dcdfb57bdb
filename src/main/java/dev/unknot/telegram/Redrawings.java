package dev.unknot.telegram;

import dev.unknot.chat.ChatId;
import dev.unknot.chat.Clip;
import dev.unknot.chat.MessageId;
import dev.unknot.chat.Outgoing;
import java.io.InputStream;
import java.util.function.Supplier;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageMedia;
import org.telegram.telegrambots.meta.api.objects.media.InputMedia;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaAnimation;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaPhoto;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaVideo;

/// The Bot API method that puts something else to be seen into a message, of whatever kind it was.
final class Redrawings {

    private Redrawings() {}

    /// By the id of a file that Telegram has.
    static EditMessageMedia known(ChatId chat, MessageId card, Outgoing.Illustrated content, String id) {
        InputMedia medium = medium(content);
        medium.setMedia(id);
        return edit(chat, card, content, medium);
    }

    /// By a new file.
    static EditMessageMedia upload(
            ChatId chat, MessageId card, Outgoing.Illustrated content, Supplier<InputStream> bytes) {
        InputMedia medium = medium(content);
        medium.setMedia(bytes.get(), Illustrations.fileName(content));
        return edit(chat, card, content, medium);
    }

    private static EditMessageMedia edit(
            ChatId chat, MessageId card, Outgoing.Illustrated content, InputMedia medium) {
        medium.setCaption(Illustrations.caption(content));
        medium.setParseMode(Illustrations.parseMode(content));
        EditMessageMedia method = new EditMessageMedia(medium);
        method.setChatId(chat.toString());
        method.setMessageId(card.value());
        method.setReplyMarkup(Keyboards.markup(content.keyboard()));
        return method;
    }

    private static InputMedia medium(Outgoing.Illustrated content) {
        return switch (content) {
            case Outgoing.Show _ -> new InputMediaPhoto("");
            case Outgoing.Play(Clip clip, _, _) when clip.kind() == Clip.Kind.LOOP -> animation(clip);
            case Outgoing.Play(Clip clip, _, _) -> video(clip);
        };
    }

    private static InputMedia animation(Clip clip) {
        InputMediaAnimation medium = new InputMediaAnimation("");
        medium.setWidth(clip.size());
        medium.setHeight(clip.size());
        return medium;
    }

    private static InputMedia video(Clip clip) {
        InputMediaVideo medium = new InputMediaVideo("");
        medium.setWidth(clip.size());
        medium.setHeight(clip.size());
        medium.setDuration(clip.seconds());
        medium.setSupportsStreaming(true);
        return medium;
    }
}
