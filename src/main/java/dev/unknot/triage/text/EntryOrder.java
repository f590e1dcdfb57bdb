package dev.unknot.triage.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Puts entries after those that they are made of.
public final class EntryOrder {

    /// Units come first: what is counted in them is found before all else.
    static final String FIRST = "unit.";

    private final Map<String, List<Phrase>> entries;
    private final Set<String> done = new LinkedHashSet<>();
    private final List<String> path = new ArrayList<>();

    /// @param entries phrases by what they say
    public EntryOrder(Map<String, List<Phrase>> entries) {
        this.entries = entries;
    }

    /// Entries that are made of themselves, if there are any.
    public Optional<List<String>> circle() {
        try {
            sorted();
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(List.copyOf(path));
        }
    }

    List<String> sorted() {
        done.clear();
        path.clear();
        entries.keySet().stream().filter(id -> id.startsWith(FIRST)).sorted().forEach(this::place);
        entries.keySet().stream().sorted().forEach(this::place);
        return List.copyOf(done);
    }

    private void place(String id) {
        if (done.contains(id)) {
            return;
        }
        boolean again = path.contains(id);
        path.add(id);
        if (again) {
            throw new IllegalArgumentException("in a circle: " + path);
        }
        entries.getOrDefault(id, List.of()).stream()
                .flatMap(phrase -> phrase.concepts().stream())
                .distinct()
                .filter(entries::containsKey)
                .forEach(this::place);
        path.removeLast();
        done.add(id);
    }
}
