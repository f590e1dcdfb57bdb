package dev.unknot.telegram;

import dev.unknot.chat.ChatId;
import dev.unknot.chat.Urgency;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/// Lets messages go as fast as Telegram takes them and no faster: token buckets for all chats, for a
/// chat and for a group. People waiting for an answer go first: reminders leave a reserve for them
/// and queue one behind another.
final class Pacer implements Pace {

    private static final int RESERVED_FOR_REPLIES = 5;

    private final Time time;
    private final Buckets buckets;
    private final long reserve;
    private final long most;
    private final Slowdown slowdown;
    private final ReentrantLock reminders = new ReentrantLock(true);

    Pacer(Limits limits, Time time, Buckets buckets) {
        this.time = time;
        this.buckets = buckets;
        // A small bucket could never hold more.
        long capacity = Rates.ofAll(limits).getBandwidths()[0].getCapacity();
        reserve = Math.min(Rates.MESSAGE * RESERVED_FOR_REPLIES, (capacity - Rates.MESSAGE) / 2);
        most = capacity - reserve;
        slowdown = new Slowdown(time);
    }

    @Override
    public Optional<Duration> enter(ChatId chat, Urgency urgency, Duration patience) throws InterruptedException {
        long end = time.nanos() + patience.toNanos();
        Optional<Duration> tooLong = take(buckets.of(chat), Rates.MESSAGE, end);
        if (tooLong.isPresent()) {
            return tooLong;
        }
        return switch (urgency) {
            case REPLY -> take(buckets.ofAll(), cost(), end);
            case REMINDER -> takeWhatIsLeft(end);
        };
    }

    /// A message takes the more out of the bucket of all the slower it should go.
    private long cost() {
        return Math.min(most, Math.round(Rates.MESSAGE / slowdown.share()));
    }

    @Override
    public void flooded(Flood flood) {
        slowdown.flooded();
    }

    private Optional<Duration> take(Bucket bucket, long cost, long end) throws InterruptedException {
        ConsumptionProbe taken = bucket.tryConsumeAndReturnRemaining(cost);
        if (taken.isConsumed()) {
            return Optional.empty();
        }
        long wait = taken.getNanosToWaitForRefill();
        long patience = Math.max(1, end - time.nanos());
        boolean inTime = bucket.asBlocking().tryConsume(cost, patience, this::park);
        return inTime ? Optional.empty() : Optional.of(Duration.ofNanos(wait));
    }

    private Optional<Duration> takeWhatIsLeft(long end) throws InterruptedException {
        if (!reminders.tryLock(Math.max(0, end - time.nanos()), TimeUnit.NANOSECONDS)) {
            return Optional.of(Duration.ofSeconds(1));
        }
        try {
            Bucket all = buckets.ofAll();
            long wait = waitForReserve(all);
            while (wait > 0 && time.nanos() + wait <= end) {
                park(wait);
                wait = waitForReserve(all);
            }
            return wait > 0 ? Optional.of(Duration.ofNanos(wait)) : take(all, cost(), end);
        } finally {
            reminders.unlock();
        }
    }

    private long waitForReserve(Bucket all) {
        return all.estimateAbilityToConsume(cost() + reserve).getNanosToWaitForRefill();
    }

    private void park(long nanos) throws InterruptedException {
        InHand.waits();
        time.sleep(Duration.ofNanos(nanos));
    }
}
