package dev.unknot.store;

import dev.unknot.chat.ChatId;
import java.util.Optional;

/// How an alarm of a chat is named in the table: `42:desk`.
record AlarmKey(ChatId chat, String alarm) {

    /// What is named so; nothing where another release has named it.
    static Optional<AlarmKey> of(String text) {
        int colon = text.indexOf(':');
        String chat = text.substring(0, Math.max(0, colon));
        return chat.matches("-?\\d{1,18}")
                ? Optional.of(new AlarmKey(new ChatId(Long.parseLong(chat)), text.substring(colon + 1)))
                : Optional.empty();
    }

    String text() {
        return chat.value() + ":" + alarm;
    }
}
