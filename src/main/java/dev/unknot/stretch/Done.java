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

    public Done {
        stretches = List.copyOf(stretches);
        hurt = List.copyOf(hurt);
    }

    int worseBy() {
        return outcome == Outcome.WORSE ? Math.max(1, after - before) : 0;
    }

    boolean good() {
        return outcome != Outcome.WORSE;
    }
}
