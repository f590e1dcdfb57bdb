package dev.unknot.playground;

import java.time.Duration;
import java.time.Instant;

/// Allows a burst and then a steady rate.
final class TokenBucket {

    private final double capacity;
    private final double perSecond;
    private double tokens;
    private Instant filledAt;

    TokenBucket(double capacity, double perSecond, Instant now) {
        this.capacity = capacity;
        this.perSecond = perSecond;
        this.tokens = capacity;
        this.filledAt = now;
    }

    /// Whole seconds until there are this many tokens; 0 when there are now.
    long secondsUntil(int wanted, Instant now) {
        fill(now);
        double missing = Math.min(wanted, capacity) - tokens;
        return missing <= 0 ? 0 : (long) Math.ceil(missing / perSecond);
    }

    void take(int count) {
        tokens -= count;
    }

    private void fill(Instant now) {
        double seconds = Math.max(0, Duration.between(filledAt, now).toMillis() / 1000.0);
        tokens = Math.min(capacity, tokens + seconds * perSecond);
        filledAt = now;
    }
}
