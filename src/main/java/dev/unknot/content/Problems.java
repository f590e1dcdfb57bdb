package dev.unknot.content;

import java.util.List;
import java.util.TreeSet;

/// Every fault found so far, in order and each once.
final class Problems {

    private final TreeSet<Problem> all = new TreeSet<>();

    void add(Rule rule, Spot spot, String message) {
        all.add(new Problem(spot.file(), spot.line(), spot.pointer(), rule, message));
    }

    List<Problem> all() {
        return List.copyOf(all);
    }

    /// Whether all of them leave the content usable.
    boolean warnOnly() {
        return all.stream().allMatch(problem -> problem.rule().warns());
    }
}
