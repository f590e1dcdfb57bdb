package dev.unknot.telegram;

import dev.unknot.chat.Outgoing;
import java.util.List;
import org.telegram.telegrambots.meta.api.objects.adminrights.ChatAdministratorRights;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardRemove;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardButtonRequestChat;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardRow;

/// The keyboards in the place of the person's own, which can send what no button under a message can.
/// Telegram shows them in private chats only.
final class ReplyKeyboards {

    /// Takes it away.
    static final ReplyKeyboardRemove GONE = new ReplyKeyboardRemove(true);

    /// Comes back with the chosen chat. One is enough: only one thing is asked for at a time.
    private static final String REQUEST = "1";

    private ReplyKeyboards() {}

    /// One button that sends what is asked for, and below it one that only writes its words.
    static ReplyKeyboardMarkup asking(Outgoing.Ask ask) {
        ReplyKeyboardMarkup keyboard = new ReplyKeyboardMarkup(
                List.of(new KeyboardRow(sending(ask)), new KeyboardRow(new KeyboardButton(ask.cancel()))));
        keyboard.setResizeKeyboard(true);
        keyboard.setOneTimeKeyboard(true);
        return keyboard;
    }

    private static KeyboardButton sending(Outgoing.Ask ask) {
        KeyboardButton button = new KeyboardButton(ask.label());
        switch (ask.wanted()) {
            case PLACE -> button.setRequestLocation(true);
            case CHANNEL -> button.setRequestChat(channel());
        }
        return button;
    }

    /// Telegram offers those where the person may post, and lets the bot in as one who may.
    private static KeyboardButtonRequestChat channel() {
        KeyboardButtonRequestChat request = new KeyboardButtonRequestChat(REQUEST, true);
        request.setUserAdministratorRights(posting());
        request.setBotAdministratorRights(posting());
        request.setRequestTitle(true);
        return request;
    }

    /// Posting is all it takes: whoever may post may also change what they have posted.
    private static ChatAdministratorRights posting() {
        return ChatAdministratorRights.builder()
                .isAnonymous(false)
                .canManageChat(true)
                .canDeleteMessages(false)
                .canManageVideoChats(false)
                .canRestrictMembers(false)
                .canPromoteMembers(false)
                .canChangeInfo(false)
                .canInviteUsers(false)
                .canPostMessages(true)
                .canPostStories(false)
                .canEditStories(false)
                .canDeleteStories(false)
                .build();
    }
}
