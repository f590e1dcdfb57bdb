package dev.unknot.telegram;

import dev.unknot.chat.ChatId;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.local.LocalBucketBuilder;
import java.time.Duration;

/// Token buckets a little smaller than Telegram's, in thousandths of a message. As large as
/// Telegram's they would overflow it: of two messages sent at different times the earlier may arrive
/// together with the later.
final class Buckets {

    /// What one message takes.
    static final long MESSAGE = 1000;

    private static final Duration LATE_AT_MOST = Duration.ofMillis(100);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private Buckets() {}

    /// For all chats together.
    static Bucket ofAll(Limits limits, Time time) {
        return limit(builder(time), limits.burst(), limits.perSecond(), SECOND).build();
    }

    /// For one chat; groups and channels, whose numbers are negative, have a limit by the minute too.
    static Bucket of(ChatId chat, Limits limits, Time time) {
        LocalBucketBuilder builder = limit(builder(time), limits.chatBurst(), limits.chatPerSecond(), SECOND);
        int minute = limits.groupPerMinute();
        return (chat.value() < 0 ? limit(builder, minute, minute, MINUTE) : builder).build();
    }

    private static LocalBucketBuilder limit(LocalBucketBuilder builder, int burst, int refill, Duration period) {
        long late = MESSAGE * refill * LATE_AT_MOST.toMillis() / period.toMillis();
        long capacity = Math.max(MESSAGE, MESSAGE * burst - late);
        return builder.addLimit(limit -> limit.capacity(capacity).refillGreedy(MESSAGE * refill, period));
    }

    private static LocalBucketBuilder builder(Time time) {
        return Bucket.builder().withCustomTimePrecision(new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return time.nanos();
            }

            @Override
            public boolean isWallClockBased() {
                return false;
            }
        });
    }
}
