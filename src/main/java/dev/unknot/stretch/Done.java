package dev.unknot.stretch;

import java.time.Instant;
import java.util.List;

/// One finished session.
///
/// @param stretches what was done, by id
/// @param hurt what was named as hurting, by id
/// @param before pain before it, 0 to 10, or [#NOT_TOLD]
/// @param after pain after it, 0 to 10, or [#NOT_TOLD]
public record Done(
        Instant at, List<String> stretches, List<String> hurt, Outcome outcome, int before, int after) {

    /// Of a session that was rated with one tap nobody knows the figures.
    public static final int NOT_TOLD = -1;

    static final int MUCH_WORSE = 3;

    public Done {
        stretches = List.copyOf(stretches);
        hurt = List.copyOf(hurt);
    }

    /// Whether the pain was told, before it and after it.
    public boolean told() {
        return before != NOT_TOLD && after != NOT_TOLD;
    }

    /// By how many points it was worse: at least 1 where that was said, and what the numbers tell where
    /// they tell much worse, whatever was said.
    int worseBy() {
        int points = told() ? after - before : 0;
        return outcome == Outcome.WORSE ? Math.max(1, points) : points >= MUCH_WORSE ? points : 0;
    }

    /// Whether it was no worse than before.
    public boolean good() {
        return worseBy() == 0;
    }
}
