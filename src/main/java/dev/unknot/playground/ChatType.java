package dev.unknot.playground;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The four kinds of chat.
public enum ChatType {
    /// One person and the bot.
    PRIVATE,
    /// A basic group.
    GROUP,
    /// A supergroup, with topics or without.
    SUPERGROUP,
    /// A channel.
    CHANNEL;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isGroup() {
        return this == GROUP || this == SUPERGROUP;
    }

    static Optional<ChatType> of(String word) {
        return Stream.of(values()).filter(type -> type.word().equals(word)).findFirst();
    }
}
