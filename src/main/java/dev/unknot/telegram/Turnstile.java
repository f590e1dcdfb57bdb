package dev.unknot.telegram;

import dev.unknot.chat.ChatId;
import dev.unknot.chat.Urgency;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// Where a call waits for its turn: for the pauses Telegram asked for, then for the pace.
final class Turnstile {

    private static final Duration REPLY_WAITS = Duration.ofSeconds(30);
    private static final Duration REMINDER_WAITS = Duration.ofSeconds(5);

    private final Time time;
    private final Pace pace;
    private final Pauses pauses;
    private final AtomicInteger waiting = new AtomicInteger();

    Turnstile(Pace pace, Time time) {
        this.time = time;
        this.pace = pace;
        pauses = new Pauses(time);
    }

    /// The moment, in the time's nanoseconds, until which a call that begins now is ready to wait.
    long patienceEnds(Urgency urgency) {
        Duration patience = switch (urgency) {
            case REPLY -> REPLY_WAITS;
            case REMINDER -> REMINDER_WAITS;
        };
        return time.nanos() + patience.toNanos();
    }

    /// Waits until a call about this chat may go; one about no chat may go at once.
    ///
    /// @return the wait it would take, when that goes past the end
    Optional<Duration> pass(@Nullable ChatId chat, Urgency urgency, long end) throws InterruptedException {
        if (chat == null) {
            return Optional.empty();
        }
        waiting.incrementAndGet();
        try {
            Optional<Duration> tooLong = sleep(pauses.left(chat), end);
            return tooLong.isPresent() ? tooLong : pace.enter(chat, urgency, Duration.ofNanos(end - time.nanos()));
        } finally {
            waiting.decrementAndGet();
        }
    }

    /// How many wait at this moment.
    int waiting() {
        return waiting.get();
    }

    /// Telegram asked for a pause.
    ///
    /// @return the pause, when it goes past the end
    Optional<Duration> flooded(@Nullable ChatId chat, Duration pause, long end) throws InterruptedException {
        if (chat == null) {
            return sleep(pause, end);
        }
        pace.flooded(new Pace.Flood(chat, pause, pauses.ask(chat, pause)));
        return time.nanos() + pause.toNanos() > end ? Optional.of(pause) : Optional.empty();
    }

    private Optional<Duration> sleep(Duration pause, long end) throws InterruptedException {
        if (time.nanos() + pause.toNanos() > end) {
            return Optional.of(pause);
        }
        if (pause.isPositive()) {
            InHand.waits();
            time.sleep(pause);
        }
        return Optional.empty();
    }
}
