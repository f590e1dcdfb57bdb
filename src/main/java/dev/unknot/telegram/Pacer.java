package dev.unknot.telegram;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.unknot.chat.ChatId;
import dev.unknot.chat.Urgency;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/// Lets messages go as fast as Telegram takes them and no faster: token buckets for all chats, for a
/// chat and for a group. People waiting for an answer go first: reminders leave a reserve for them
/// and queue one behind another.
final class Pacer implements Pace {

    private static final int RESERVED_FOR_REPLIES = 5;
    private static final int CHATS_REMEMBERED = 100_000;

    private final Limits limits;
    private final Time time;
    private final Bucket all;
    private final long reserve;
    private final LoadingCache<ChatId, Bucket> chats;
    private final ReentrantLock reminders = new ReentrantLock(true);

    Pacer(Limits limits, Time time) {
        this.limits = limits;
        this.time = time;
        all = Buckets.ofAll(limits, time);
        reserve = Buckets.MESSAGE * Math.min(RESERVED_FOR_REPLIES, limits.burst() / 2);
        chats = Caffeine.newBuilder()
                .ticker(time::nanos)
                .expireAfterAccess(Duration.ofMinutes(2))
                .maximumSize(CHATS_REMEMBERED)
                .build(chat -> Buckets.of(chat, this.limits, this.time));
    }

    @Override
    public Optional<Duration> enter(ChatId chat, Urgency urgency, Duration patience) throws InterruptedException {
        long end = time.nanos() + patience.toNanos();
        Optional<Duration> tooLong = take(chats.get(chat), end);
        if (tooLong.isPresent()) {
            return tooLong;
        }
        return switch (urgency) {
            case REPLY -> take(all, end);
            case REMINDER -> takeWhatIsLeft(end);
        };
    }

    private Optional<Duration> take(Bucket bucket, long end) throws InterruptedException {
        if (bucket.tryConsume(Buckets.MESSAGE)) {
            return Optional.empty();
        }
        long wait = bucket.estimateAbilityToConsume(Buckets.MESSAGE).getNanosToWaitForRefill();
        long patience = Math.max(1, end - time.nanos());
        boolean inTime = bucket.asBlocking().tryConsume(Buckets.MESSAGE, patience, this::park);
        return inTime ? Optional.empty() : Optional.of(Duration.ofNanos(wait));
    }

    private Optional<Duration> takeWhatIsLeft(long end) throws InterruptedException {
        if (!reminders.tryLock(Math.max(0, end - time.nanos()), TimeUnit.NANOSECONDS)) {
            return Optional.of(Duration.ofSeconds(1));
        }
        try {
            long wait = waitForReserve();
            while (wait > 0 && time.nanos() + wait <= end) {
                park(wait);
                wait = waitForReserve();
            }
            return wait > 0 ? Optional.of(Duration.ofNanos(wait)) : take(all, end);
        } finally {
            reminders.unlock();
        }
    }

    private long waitForReserve() {
        return all.estimateAbilityToConsume(Buckets.MESSAGE + reserve).getNanosToWaitForRefill();
    }

    private void park(long nanos) throws InterruptedException {
        Batch.leave();
        time.sleep(Duration.ofNanos(nanos));
    }
}
