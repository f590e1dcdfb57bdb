package dev.unknot.stretch;

import java.time.Instant;
import java.util.List;

/// One finished session.
///
/// @param stretches what was done, by id
/// @param hurt what was named as hurting, by id
/// @param before pain before it, 0 to 10
/// @param after pain after it, 0 to 10
public record Done(
        Instant at, List<String> stretches, List<String> hurt, Outcome outcome, int before, int after) {

    static final int MUCH_WORSE = 3;

    public Done {
        stretches = List.copyOf(stretches);
        hurt = List.copyOf(hurt);
    }

    /// By how many points it was worse: at least 1 where that was said, and what the numbers tell where
    /// they tell much worse, whatever was said.
    int worseBy() {
        int points = after - before;
        return outcome == Outcome.WORSE ? Math.max(1, points) : points >= MUCH_WORSE ? points : 0;
    }

    /// Whether it was no worse than before.
    public boolean good() {
        return worseBy() == 0;
    }
}
