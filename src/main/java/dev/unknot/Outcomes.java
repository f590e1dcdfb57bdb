package dev.unknot;

import dev.unknot.chat.Address;
import dev.unknot.chat.Delivery;
import dev.unknot.chat.Outbox;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Urgency;
import dev.unknot.reminder.Next;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Counts what becomes of what is due: sent, put off, passed over because it was too late, or for
/// another reason.
final class Outcomes {

    private static final ThreadLocal<Boolean> SENT = ThreadLocal.withInitial(() -> false);

    private final Outbox outbox;
    private final InstantSource clock;
    private final BiConsumer<String, Duration> counted;

    /// @param counted is told the outcome, in a word, and how late it was
    Outcomes(Outbox outbox, InstantSource clock, BiConsumer<String, Duration> counted) {
        this.outbox = outbox;
        this.clock = clock;
        this.counted = counted;
    }

    /// The outbox that is to be sent through.
    Outbox outbox() {
        return this::send;
    }

    private Delivery send(Address to, Outgoing what, Urgency urgency) {
        Delivery delivery = outbox.send(to, what, urgency);
        boolean made = what instanceof Outgoing.Card || what instanceof Outgoing.Quiet;
        if (made && delivery instanceof Delivery.Delivered) {
            SENT.set(true);
        }
        return delivery;
    }

    /// Counts one thing that was due.
    ///
    /// @param late whether it is too late for it at some instant
    Next of(Instant due, Predicate<Instant> late, Supplier<Next> ring) {
        SENT.set(false);
        Instant begun = clock.instant();
        Next next = ring.get();
        counted.accept(outcome(next, late.test(begun)), Duration.between(due, begun));
        return next;
    }

    private static String outcome(Next next, boolean late) {
        if (SENT.get()) {
            return "sent";
        }
        if (next instanceof Next.Later) {
            return "put_off";
        }
        return late ? "late" : "skipped";
    }
}
