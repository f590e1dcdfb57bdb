package dev.unknot.telegram;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import dev.unknot.chat.ChatId;
import dev.unknot.chat.Urgency;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// The pace of several processes together. While the database does not answer each keeps the limits
/// for itself: what is too much then Telegram says, and that is obeyed anyway.
final class SharedPace implements Pace {

    private static final System.Logger LOG = System.getLogger(SharedPace.class.getName());
    private static final Duration ALONE = Duration.ofSeconds(5);
    private static final int BETWEEN_PRUNINGS = 2_000;

    private final SharedBuckets buckets;
    private final Pace together;
    private final Pace alone;
    private final Time time;
    private final AtomicInteger sends = new AtomicInteger();
    private volatile boolean failing;
    private volatile long askAgain;

    SharedPace(SharedBuckets buckets, Pace alone, Limits limits, Time time) {
        this.buckets = buckets;
        this.together = new Pacer(limits, time, buckets);
        this.alone = alone;
        this.time = time;
    }

    @Override
    public Optional<Duration> enter(ChatId chat, Urgency urgency, Duration patience) throws InterruptedException {
        if (failing && askAgain - time.nanos() > 0) {
            return alone.enter(chat, urgency, patience);
        }
        try {
            Optional<Duration> tooLong = together.enter(chat, urgency, patience);
            recovered();
            return tooLong;
        } catch (RuntimeException e) {
            failed(e);
            return alone.enter(chat, urgency, patience);
        }
    }

    private void failed(RuntimeException e) {
        askAgain = time.nanos() + ALONE.toNanos();
        if (!failing) {
            failing = true;
            LOG.log(WARNING, "the pace is not shared while the database does not answer: {0}", Faults.where(e));
        }
    }

    private void recovered() {
        if (failing) {
            failing = false;
            LOG.log(INFO, "the pace is shared again");
        }
        if (sends.incrementAndGet() % BETWEEN_PRUNINGS == 0) {
            buckets.prune();
        }
    }

    @Override
    public void flooded(Flood flood) {
        together.flooded(flood);
        alone.flooded(flood);
        try {
            buckets.rest(flood);
        } catch (RuntimeException e) {
            failed(e);
        }
    }
}
