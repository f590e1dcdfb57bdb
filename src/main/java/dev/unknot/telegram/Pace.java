package dev.unknot.telegram;

import dev.unknot.chat.ChatId;
import dev.unknot.chat.Urgency;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

/// When the next message to a chat may go.
interface Pace {

    /// No pacing.
    Pace NONE = new Pace() {
        @Override
        public Optional<Duration> enter(ChatId chat, Urgency urgency, Duration patience) {
            return Optional.empty();
        }

        @Override
        public void flooded(Flood flood) {}
    };

    /// Waits until a message to this chat may go.
    ///
    /// @return the wait it would take, when that is longer than the patience; empty when it may go
    Optional<Duration> enter(ChatId chat, Urgency urgency, Duration patience) throws InterruptedException;

    /// Telegram said all the same that it was too much.
    void flooded(Flood flood);

    /// A pause that Telegram asked for.
    ///
    /// @param chat whose message was too much
    /// @param forAll whether it is meant for all chats
    record Flood(ChatId chat, Duration pause, boolean forAll) {}

    /// The pace that keeps these limits, in this process alone.
    static Pace keeping(Limits limits, Time time) {
        return limits.off() ? NONE : new Pacer(limits, time, new LocalBuckets(limits, time));
    }

    /// The pace that keeps these limits together with all processes on this PostgreSQL.
    static Pace keeping(Limits limits, Time time, DataSource shared) {
        return limits.off()
                ? NONE
                : new SharedPace(new SharedBuckets(limits, shared), keeping(limits, time), limits, time);
    }
}
