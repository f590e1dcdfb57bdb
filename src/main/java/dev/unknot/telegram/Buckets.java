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

    /// How late one message may be when all chats together are counted.
    private static final Duration LATE_AMONG_ALL = Duration.ofMillis(100);

    /// The same in one chat, where the first of a burst often has a connection to open.
    private static final Duration LATE_IN_A_CHAT = Duration.ofMillis(500);

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private Buckets() {}

    /// For all chats together.
    static Bucket ofAll(Limits limits, Time time) {
        return limit(builder(time), limits.burst(), limits.perSecond(), SECOND, LATE_AMONG_ALL).build();
    }

    /// For one chat; groups and channels, whose numbers are negative, have a limit by the minute too.
    static Bucket of(ChatId chat, Limits limits, Time time) {
        LocalBucketBuilder builder =
                limit(builder(time), limits.chatBurst(), limits.chatPerSecond(), SECOND, LATE_IN_A_CHAT);
        int minute = limits.groupPerMinute();
        return (chat.value() < 0 ? limit(builder, minute, minute, MINUTE, LATE_IN_A_CHAT) : builder).build();
    }

    private static LocalBucketBuilder limit(
            LocalBucketBuilder builder, int burst, int refill, Duration period, Duration late) {
        long ofTheLate = MESSAGE * refill * late.toMillis() / period.toMillis();
        long capacity = Math.max(MESSAGE, MESSAGE * burst - ofTheLate);
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
