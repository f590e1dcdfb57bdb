package dev.unknot.telegram;

import dev.unknot.chat.Address;
import dev.unknot.chat.Clip;
import dev.unknot.chat.Outgoing;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.send.SendAnimation;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.send.SendVideo;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/// The Bot API methods that send something to be seen: a picture is a photo, a silent loop an
/// animation, a film with sound a video. Telegram would find a clip's size and length by itself, but
/// not always, and then shows a square one flat; so they are told.
final class Illustrations {

    private Illustrations() {}

    /// How the Bot API calls the method that sends it.
    static String method(Outgoing.Illustrated card) {
        return switch (card) {
            case Outgoing.Show _ -> "sendPhoto";
            case Outgoing.Play(Clip clip, _, _) when clip.kind() == Clip.Kind.LOOP -> "sendAnimation";
            case Outgoing.Play _ -> "sendVideo";
        };
    }

    /// Sends it.
    static CompletableFuture<Message> send(
            TelegramClient client, Address to, Outgoing.Illustrated card, InputFile file, boolean quietly) {
        return switch (card) {
            case Outgoing.Show show -> client.executeAsync(photo(to, show, file, quietly));
            case Outgoing.Play play when play.clip().kind() == Clip.Kind.LOOP ->
                client.executeAsync(animation(to, play, file, quietly));
            case Outgoing.Play play -> client.executeAsync(video(to, play, file, quietly));
        };
    }

    /// What an uploaded file is called on the way; nobody sees it, but Telegram tells its kind by it.
    static String fileName(Outgoing.Illustrated card) {
        return switch (card) {
            case Outgoing.Show _ -> "picture.jpg";
            case Outgoing.Play _ -> "clip.mp4";
        };
    }

    private static SendPhoto photo(Address to, Outgoing.Show card, InputFile file, boolean quietly) {
        SendPhoto method = new SendPhoto(to.chat().toString(), file);
        method.setMessageThreadId(Methods.thread(to));
        method.setDisableNotification(Methods.quietly(quietly));
        method.setCaption(caption(card));
        method.setParseMode(parseMode(card));
        method.setReplyMarkup(Keyboards.markup(card.keyboard()));
        return method;
    }

    private static SendAnimation animation(Address to, Outgoing.Play card, InputFile file, boolean quietly) {
        SendAnimation method = new SendAnimation(to.chat().toString(), file);
        method.setMessageThreadId(Methods.thread(to));
        method.setDisableNotification(Methods.quietly(quietly));
        method.setWidth(card.clip().size());
        method.setHeight(card.clip().size());
        method.setCaption(caption(card));
        method.setParseMode(parseMode(card));
        method.setReplyMarkup(Keyboards.markup(card.keyboard()));
        return method;
    }

    private static SendVideo video(Address to, Outgoing.Play card, InputFile file, boolean quietly) {
        SendVideo method = new SendVideo(to.chat().toString(), file);
        method.setMessageThreadId(Methods.thread(to));
        method.setDisableNotification(Methods.quietly(quietly));
        method.setWidth(card.clip().size());
        method.setHeight(card.clip().size());
        method.setDuration(card.clip().seconds());
        method.setSupportsStreaming(true);
        method.setCaption(caption(card));
        method.setParseMode(parseMode(card));
        method.setReplyMarkup(Keyboards.markup(card.keyboard()));
        return method;
    }

    static @Nullable String caption(Outgoing.Illustrated card) {
        return card.caption().isEmpty() ? null : card.caption();
    }

    static @Nullable String parseMode(Outgoing.Illustrated card) {
        return card.caption().isEmpty() ? null : Methods.HTML;
    }
}
