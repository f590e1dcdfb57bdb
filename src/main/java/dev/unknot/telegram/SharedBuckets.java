package dev.unknot.telegram;

import dev.unknot.chat.ChatId;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Duration;
import javax.sql.DataSource;

/// Token buckets in PostgreSQL, in the table `pace`, for all processes of one bot. Their machines'
/// clocks should agree to some hundredths of a second.
final class SharedBuckets implements Buckets {

    /// No chat has this number.
    private static final long ALL = 0;

    private static final Duration KEPT = Duration.ofMinutes(2);
    private static final int AT_ONCE = 1_000;

    private final Limits limits;
    private final PostgreSQLSelectForUpdateBasedProxyManager<Long> buckets;

    SharedBuckets(Limits limits, DataSource database) {
        this.limits = limits;
        buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .table("pace")
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT))
                .build();
    }

    @Override
    public Bucket ofAll() {
        return bucket(ALL, Rates.ofAll(limits));
    }

    @Override
    public Bucket of(ChatId chat) {
        return bucket(chat.value(), Rates.of(chat, limits));
    }

    private Bucket bucket(long key, BucketConfiguration rates) {
        // The number of the limits: other limits than those it was made with replace them.
        return buckets.builder()
                .withImplicitConfigurationReplacement(
                        limits.hashCode() & 0x7fffffffL, io.github.bucket4j.TokensInheritanceStrategy.AS_IS)
                .build(key, () -> rates);
    }

    /// Takes so much out of a bucket that for the pause there is nothing in it for any process.
    void rest(Pace.Flood flood) {
        Bucket bucket = flood.forAll() ? ofAll() : of(flood.chat());
        long refilled = Math.ceilDiv(perMinute(flood) * flood.pause().toMillis(), Duration.ofMinutes(1).toMillis());
        long surplus = bucket.getAvailableTokens() + refilled;
        if (surplus > 0) {
            bucket.consumeIgnoringRateLimits(surplus);
        }
    }

    /// How fast the bucket fills; a group's slower limit, so that nobody waits for longer than was asked.
    private long perMinute(Pace.Flood flood) {
        if (flood.forAll()) {
            return Rates.MESSAGE * 60 * limits.perSecond();
        }
        return Rates.MESSAGE * (flood.chat().value() < 0 ? limits.groupPerMinute() : 60 * limits.chatPerSecond());
    }

    /// Deletes some of those that are full again and stand for nothing.
    void prune() {
        buckets.removeExpired(AT_ONCE);
    }
}
