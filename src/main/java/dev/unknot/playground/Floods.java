package dev.unknot.playground;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Telegram's flood limits: 30 messages a second in all, five and then one a second in a chat, 20 a
/// minute in a group.
final class Floods {

    private static final double PER_MINUTE = 1 / 60.0;

    private final InstantSource clock;
    private final TokenBucket everywhere;
    private final Map<Long, TokenBucket> chats = new HashMap<>();
    private final Map<Long, TokenBucket> groups = new HashMap<>();
    private boolean on = true;

    Floods(InstantSource clock) {
        this.clock = clock;
        this.everywhere = new TokenBucket(30, 30, clock.instant());
    }

    void limit(boolean now) {
        on = now;
    }

    /// Counts messages about to be sent or edited.
    ///
    /// @throws Refusal with the seconds to wait when there are too many
    void count(Chat chat, int messages) {
        if (!on) {
            return;
        }
        Instant now = clock.instant();
        List<TokenBucket> buckets = buckets(chat, now);
        long wait = buckets.stream()
                .mapToLong(bucket -> bucket.secondsUntil(messages, now))
                .max()
                .orElse(0);
        if (wait > 0) {
            throw Refusal.tooMany(wait);
        }
        buckets.forEach(bucket -> bucket.take(messages));
    }

    private List<TokenBucket> buckets(Chat chat, Instant now) {
        TokenBucket own = chats.computeIfAbsent(chat.id(), _ -> new TokenBucket(5, 1, now));
        return chat.type().isGroup()
                ? List.of(everywhere, own, groups.computeIfAbsent(chat.id(), _ -> new TokenBucket(20, 20 * PER_MINUTE, now)))
                : List.of(everywhere, own);
    }
}
