package dev.unknot.triage.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Everything that a passage says, and how each thing is meant.
final class Mentions {

    /// Nobody says one thing more often in one message; who does is not read to the end.
    private static final int MOST = 40;

    private final Context context;
    private final Map<String, List<Mention>> byEntry = new HashMap<>();

    Mentions(Passage passage, Context context) {
        this.context = context;
        for (String entry : passage.concepts()) {
            byEntry.put(entry, new ArrayList<>(passage.spans(entry).stream().limit(MOST).map(this::mention).toList()));
        }
    }

    Set<String> entries() {
        return Set.copyOf(byEntry.keySet());
    }

    List<Mention> of(String entry) {
        return byEntry.getOrDefault(entry, List.of());
    }

    Stream<Mention> ofAny(Set<String> entries) {
        return entries.stream().flatMap(entry -> of(entry).stream());
    }

    /// The most affirmed mention.
    java.util.Optional<Mention> best(String entry) {
        return of(entry).stream().min(java.util.Comparator.comparing(Mention::assertion));
    }

    void add(String entry, Mention mention) {
        byEntry.computeIfAbsent(entry, _ -> new ArrayList<>()).add(mention);
    }

    private Mention mention(Span span) {
        return new Mention(span, context.of(span), context.isOthers(span));
    }
}
