package dev.unknot.telegram;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// How long to wait before trying again: twice as long each time up to a limit, and never exactly,
/// so that many who failed together do not come back together.
final class Backoff {

    private final Duration first;
    private final Duration longest;
    private final RandomGenerator dice;
    private int failures;

    Backoff(Duration first, Duration longest, RandomGenerator dice) {
        this.first = first;
        this.longest = longest;
        this.dice = dice;
    }

    /// The next pause: between half and all of what doubling gives, at most the longest.
    Duration next() {
        long doubled = first.toMillis() << Math.min(failures, 20);
        failures++;
        long most = Math.min(doubled, longest.toMillis());
        return Duration.ofMillis(most / 2 + dice.nextLong(most / 2 + 1));
    }

    /// It worked: the next failure counts as the first.
    void reset() {
        failures = 0;
    }
}
