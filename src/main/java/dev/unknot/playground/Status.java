package dev.unknot.playground;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How somebody stands to a chat.
public enum Status {
    /// Owns the chat.
    CREATOR,
    /// Runs the chat.
    ADMINISTRATOR,
    /// Is in the chat.
    MEMBER,
    /// Went away, or never came.
    LEFT,
    /// Was thrown out.
    KICKED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isIn() {
        return this != LEFT && this != KICKED;
    }

    boolean runsIt() {
        return this == CREATOR || this == ADMINISTRATOR;
    }

    static Optional<Status> of(String word) {
        return Stream.of(values()).filter(status -> status.word().equals(word)).findFirst();
    }
}
