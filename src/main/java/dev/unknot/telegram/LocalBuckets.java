package dev.unknot.telegram;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.unknot.chat.ChatId;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.local.LocalBucketBuilder;
import java.time.Duration;

/// Token buckets of this process alone; a chat's are forgotten when they are full again.
final class LocalBuckets implements Buckets {

    private static final int CHATS_REMEMBERED = 100_000;

    private final Time time;
    private final Bucket all;
    private final LoadingCache<ChatId, Bucket> chats;

    LocalBuckets(Limits limits, Time time) {
        this.time = time;
        all = bucket(Rates.ofAll(limits));
        chats = Caffeine.newBuilder()
                .ticker(time::nanos)
                .expireAfterAccess(Duration.ofMinutes(2))
                .maximumSize(CHATS_REMEMBERED)
                .build(chat -> bucket(Rates.of(chat, limits)));
    }

    @Override
    public Bucket ofAll() {
        return all;
    }

    @Override
    public Bucket of(ChatId chat) {
        return chats.get(chat);
    }

    private Bucket bucket(BucketConfiguration rates) {
        LocalBucketBuilder builder = Bucket.builder().withCustomTimePrecision(new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return time.nanos();
            }

            @Override
            public boolean isWallClockBased() {
                return false;
            }
        });
        for (Bandwidth limit : rates.getBandwidths()) {
            builder.addLimit(limit);
        }
        return builder.build();
    }
}
