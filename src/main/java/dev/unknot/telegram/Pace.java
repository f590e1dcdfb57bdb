package dev.unknot.telegram;

import dev.unknot.chat.ChatId;
import dev.unknot.chat.Urgency;
import java.time.Duration;
import java.util.Optional;

/// When the next message to a chat may go.
@FunctionalInterface
interface Pace {

    /// No pacing.
    Pace NONE = (_, _, _) -> Optional.empty();

    /// Waits until a message to this chat may go.
    ///
    /// @return the wait it would take, when that is longer than the patience; empty when it may go
    Optional<Duration> enter(ChatId chat, Urgency urgency, Duration patience) throws InterruptedException;

    /// The pace that keeps these limits.
    static Pace keeping(Limits limits, Time time) {
        return limits.off() ? NONE : new Pacer(limits, time);
    }
}
