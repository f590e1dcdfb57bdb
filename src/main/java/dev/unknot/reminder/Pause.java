package dev.unknot.reminder;

import java.time.Instant;

/// A mute: nothing comes from the one instant until just before the other. It ends by itself.
public record Pause(Instant from, Instant until) {

    public Pause {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a pause that ends before it begins");
        }
    }

    /// Whether an instant lies in it.
    public boolean holds(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(until);
    }
}
