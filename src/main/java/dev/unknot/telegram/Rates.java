package dev.unknot.telegram;

import dev.unknot.chat.ChatId;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConfigurationBuilder;
import java.time.Duration;

/// How token buckets are made a little smaller than Telegram's, in thousandths of a message. As
/// large as Telegram's they would overflow it: of two messages sent at different times the earlier
/// may arrive together with the later.
final class Rates {

    /// What one message takes.
    static final long MESSAGE = 1000;

    /// How late one message may be when all chats together are counted.
    private static final Duration LATE_AMONG_ALL = Duration.ofMillis(100);

    /// The same in one chat, where the first of a burst often has a connection to open.
    private static final Duration LATE_IN_A_CHAT = Duration.ofMillis(500);

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private Rates() {}

    /// For all chats together.
    static BucketConfiguration ofAll(Limits limits) {
        var builder = BucketConfiguration.builder();
        return limit(builder, limits.burst(), limits.perSecond(), SECOND, LATE_AMONG_ALL).build();
    }

    /// For one chat; groups and channels, whose numbers are negative, have a limit by the minute too.
    static BucketConfiguration of(ChatId chat, Limits limits) {
        var builder = limit(
                BucketConfiguration.builder(), limits.chatBurst(), limits.chatPerSecond(), SECOND, LATE_IN_A_CHAT);
        int minute = limits.groupPerMinute();
        return (chat.value() < 0 ? limit(builder, minute, minute, MINUTE, LATE_IN_A_CHAT) : builder).build();
    }

    private static ConfigurationBuilder limit(
            ConfigurationBuilder builder, int burst, int refill, Duration period, Duration late) {
        long ofTheLate = MESSAGE * refill * late.toMillis() / period.toMillis();
        long capacity = Math.max(MESSAGE, MESSAGE * burst - ofTheLate);
        return builder.addLimit(limit -> limit.capacity(capacity).refillGreedy(MESSAGE * refill, period));
    }
}
