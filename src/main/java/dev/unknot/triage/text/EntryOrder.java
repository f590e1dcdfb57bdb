package dev.unknot.triage.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Entries, each after those that it is made of.
///
/// @param sorted the entries in order; those before the circle, where there is one
/// @param circle entries that are made of themselves, if there are any
public record EntryOrder(List<String> sorted, Optional<List<String>> circle) {

    /// Units come first: what is counted in them is found before all else.
    static final String FIRST = "unit.";

    /// Puts entries in order.
    ///
    /// @param entries phrases by what they say
    public static EntryOrder of(Map<String, List<Phrase>> entries) {
        Placing placing = new Placing(entries);
        boolean placed = entries.keySet().stream().filter(id -> id.startsWith(FIRST)).sorted().allMatch(placing::place)
                && entries.keySet().stream().sorted().allMatch(placing::place);
        return new EntryOrder(
                List.copyOf(placing.done), placed ? Optional.empty() : Optional.of(List.copyOf(placing.path)));
    }

    private static final class Placing {

        private final Map<String, List<Phrase>> entries;
        private final Set<String> done = new LinkedHashSet<>();
        private final List<String> path = new ArrayList<>();

        Placing(Map<String, List<Phrase>> entries) {
            this.entries = entries;
        }

        /// Whether there was no circle; else it stands in the path.
        private boolean place(String id) {
            if (done.contains(id)) {
                return true;
            }
            boolean again = path.contains(id);
            path.add(id);
            if (again || !madeOf(id).stream().allMatch(this::place)) {
                return false;
            }
            path.removeLast();
            return done.add(id);
        }

        private Set<String> madeOf(String id) {
            Set<String> concepts = new LinkedHashSet<>();
            entries.getOrDefault(id, List.of()).forEach(phrase -> concepts.addAll(phrase.concepts()));
            concepts.retainAll(entries.keySet());
            return concepts;
        }
    }
}
