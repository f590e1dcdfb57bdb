package dev.unknot;

import dev.unknot.chat.ChatId;
import dev.unknot.chat.Outbox;
import dev.unknot.coach.Alarm;
import dev.unknot.coach.Ringing;
import dev.unknot.reminder.Lateness;
import dev.unknot.reminder.Next;
import dev.unknot.reminder.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// Counts what becomes of reminders in private chats.
final class CountedReminders implements Ringing {

    private final Ringing ringing;
    private final Outcomes outcomes;

    /// @param ringing makes the reminders that send through the outbox it is given
    /// @param counted is told the outcome, in a word, and how late it was
    CountedReminders(
            Function<Outbox, Ringing> ringing, Outbox outbox, InstantSource clock, BiConsumer<String, Duration> counted) {
        this.outcomes = new Outcomes(outbox, clock, counted);
        this.ringing = ringing.apply(outcomes.outbox());
    }

    @Override
    public Next ring(ChatId chat, Alarm alarm, Instant due) {
        return outcomes.of(due, begun -> late(alarm, due, begun), () -> ringing.ring(chat, alarm, due));
    }

    private static boolean late(Alarm alarm, Instant due, Instant now) {
        return switch (alarm) {
            case Alarm.Regular(Slot slot) -> Lateness.tooLate(slot, due, now);
            case Alarm.Snoozed(Slot slot) -> Lateness.tooLate(slot, due, now);
            case Alarm.CheckBack _ -> false;
        };
    }
}
