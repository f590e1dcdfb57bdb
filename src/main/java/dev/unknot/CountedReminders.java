package dev.unknot;

import dev.unknot.chat.Address;
import dev.unknot.chat.ChatId;
import dev.unknot.chat.Delivery;
import dev.unknot.chat.Outbox;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Urgency;
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

/// Counts what becomes of reminders: sent, put off, passed over because they were too late, or for
/// another reason.
final class CountedReminders implements Ringing {

    private static final ThreadLocal<Boolean> SENT = ThreadLocal.withInitial(() -> false);

    private final Ringing ringing;
    private final InstantSource clock;
    private final BiConsumer<String, Duration> counted;

    /// @param ringing makes the reminders that send through the outbox it is given
    /// @param counted is told the outcome, in a word, and how late it was
    CountedReminders(
            Function<Outbox, Ringing> ringing, Outbox outbox, InstantSource clock, BiConsumer<String, Duration> counted) {
        this.ringing = ringing.apply((to, what, urgency) -> noted(outbox, to, what, urgency));
        this.clock = clock;
        this.counted = counted;
    }

    private static Delivery noted(Outbox outbox, Address to, Outgoing what, Urgency urgency) {
        Delivery delivery = outbox.send(to, what, urgency);
        if (delivery instanceof Delivery.Delivered) {
            SENT.set(true);
        }
        return delivery;
    }

    @Override
    public Next ring(ChatId chat, Alarm alarm, Instant due) {
        SENT.set(false);
        Instant begun = clock.instant();
        Next next = ringing.ring(chat, alarm, due);
        counted.accept(outcome(next, alarm, due, begun), Duration.between(due, begun));
        return next;
    }

    private static String outcome(Next next, Alarm alarm, Instant due, Instant begun) {
        if (SENT.get()) {
            return "sent";
        }
        if (next instanceof Next.Later) {
            return "put_off";
        }
        return late(alarm, due, begun) ? "late" : "skipped";
    }

    private static boolean late(Alarm alarm, Instant due, Instant now) {
        return switch (alarm) {
            case Alarm.Regular(Slot slot) -> Lateness.tooLate(slot, due, now);
            case Alarm.Snoozed(Slot slot) -> Lateness.tooLate(slot, due, now);
            case Alarm.CheckBack _ -> false;
        };
    }
}
