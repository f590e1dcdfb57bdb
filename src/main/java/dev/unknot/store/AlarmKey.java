package dev.unknot.store;

import dev.unknot.chat.ChatId;
import dev.unknot.coach.Alarm;
import java.util.List;
import java.util.Optional;

/// How an alarm of a chat is named in the table: `42:desk`.
record AlarmKey(ChatId chat, Alarm alarm) {

    static String text(ChatId chat, Alarm alarm) {
        return chat.value() + ":" + alarm.id();
    }

    /// The keys of everything a chat can be reminded of.
    static List<String> all(ChatId chat) {
        return Alarm.all().stream().map(alarm -> text(chat, alarm)).toList();
    }

    /// What is named so; nothing where another release has named it.
    static Optional<AlarmKey> of(String text) {
        int colon = text.indexOf(':');
        String chat = text.substring(0, Math.max(0, colon));
        return chat.matches("-?\\d{1,18}")
                ? Alarm.of(text.substring(colon + 1)).map(alarm -> new AlarmKey(new ChatId(Long.parseLong(chat)), alarm))
                : Optional.empty();
    }
}
