package dev.unknot.coach;

import dev.unknot.chat.MessageId;
import org.jspecify.annotations.Nullable;

/// A conversation under way.
///
/// @param version grows by one with every change, so that two processes cannot overwrite each other
/// @param stage where it stands
/// @param card the message that shows it, once it is there
/// @param update the last event that was dealt with; one that comes twice changes nothing
public record Session(long version, Stage stage, @Nullable MessageId card, long update) {

    static Session begin(Stage stage, long update) {
        return new Session(1, stage, null, update);
    }

    Session on(Stage next, long event) {
        return new Session(version + 1, next, card, event);
    }

    Session shownBy(@Nullable MessageId message) {
        return new Session(version + 1, stage, message, update);
    }

    boolean shows(MessageId message) {
        return card == null || card.equals(message);
    }
}
