package dev.unknot.telegram;

import dev.unknot.chat.Address;
import dev.unknot.chat.ChatId;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.MessageId;
import dev.unknot.chat.Outgoing;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageCaption;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;

/// The Bot API methods that outgoing things become.
final class Methods {

    /// As the Bot API spells it; the library's own constant is in lower case.
    static final String HTML = "HTML";

    static final LinkPreviewOptions NO_PREVIEW =
            LinkPreviewOptions.builder().isDisabled(true).build();

    private Methods() {}

    static SendMessage say(Address to, Outgoing.Say say, boolean quietly) {
        SendMessage method = say(to, say.text(), Keyboards.markup(say.keyboard()));
        method.setDisableNotification(quietly(quietly));
        return method;
    }

    /// True, or nothing: what is usual is not said.
    static @Nullable Boolean quietly(boolean quietly) {
        return quietly ? Boolean.TRUE : null;
    }

    /// Words and a keyboard in the place of the person's own, or its removal.
    static SendMessage say(Address to, String text, @Nullable ReplyKeyboard keyboard) {
        SendMessage method = new SendMessage(to.chat().toString(), text);
        method.setMessageThreadId(thread(to));
        method.setParseMode(HTML);
        method.setLinkPreviewOptions(NO_PREVIEW);
        method.setReplyMarkup(keyboard);
        return method;
    }

    static SendDocument document(Address to, Outgoing.Document document) {
        byte[] content = document.content().getBytes(StandardCharsets.UTF_8);
        InputFile file = new InputFile(new ByteArrayInputStream(content), document.fileName());
        SendDocument method = new SendDocument(to.chat().toString(), file);
        method.setMessageThreadId(thread(to));
        if (!document.caption().isEmpty()) {
            method.setCaption(document.caption());
            method.setParseMode(HTML);
        }
        return method;
    }

    static EditMessageText text(ChatId chat, MessageId card, Outgoing.Say say) {
        EditMessageText method = EditMessageText.builder().text(say.text()).build();
        method.setChatId(chat.toString());
        method.setMessageId(card.value());
        method.setParseMode(HTML);
        method.setLinkPreviewOptions(NO_PREVIEW);
        method.setReplyMarkup(Keyboards.markup(say.keyboard()));
        return method;
    }

    static EditMessageCaption caption(ChatId chat, MessageId card, Outgoing.Illustrated content) {
        EditMessageCaption method = new EditMessageCaption();
        method.setChatId(chat.toString());
        method.setMessageId(card.value());
        method.setCaption(content.caption());
        method.setParseMode(HTML);
        method.setReplyMarkup(Keyboards.markup(content.keyboard()));
        return method;
    }

    static EditMessageReplyMarkup buttons(ChatId chat, MessageId card, Keyboard keyboard) {
        EditMessageReplyMarkup method = new EditMessageReplyMarkup();
        method.setChatId(chat.toString());
        method.setMessageId(card.value());
        method.setReplyMarkup(Keyboards.markup(keyboard));
        return method;
    }

    static AnswerCallbackQuery answer(Outgoing.Alert alert) {
        AnswerCallbackQuery method = new AnswerCallbackQuery(alert.press());
        if (!alert.text().isEmpty()) {
            method.setText(alert.text());
            method.setShowAlert(alert.modal());
        }
        return method;
    }

    static @Nullable Integer thread(Address to) {
        return to.thread() == null ? null : to.thread().value();
    }
}
