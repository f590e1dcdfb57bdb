package dev.unknot.triage.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/// A text that is being read: its tokens, how each may be meant to be spelt, and what was found so far.
final class Passage {

    private final List<Token> tokens;
    private final List<List<String>> spellings;
    private final Map<String, Map<Integer, Set<Integer>>> found = new HashMap<>();

    /// @param spellings for each token, the words it may stand for, itself among them
    Passage(List<Token> tokens, List<List<String>> spellings) {
        this.tokens = tokens;
        this.spellings = spellings;
    }

    List<Token> tokens() {
        return tokens;
    }

    List<String> spellings(int at) {
        return spellings.get(at);
    }

    boolean is(int at, Part.Word wanted) {
        for (String word : spellings.get(at)) {
            if (wanted.matches(word)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a phrase may go on with that token.
    boolean reaches(int at, boolean first) {
        return at < tokens.size() && (first || tokens.get(at).gap() == Gap.SPACE);
    }

    /// Tells the places up to so many words on, in the same clause.
    void onwards(int at, int words, IntConsumer then) {
        then.accept(at);
        for (int next = at; next < at + words && reaches(next, false); next++) {
            then.accept(next + 1);
        }
    }

    void add(String concept, Span span) {
        found.computeIfAbsent(concept, _ -> new TreeMap<>())
                .computeIfAbsent(span.from(), _ -> new TreeSet<>())
                .add(span.to());
    }

    /// Where a concept that begins at that token ends.
    Set<Integer> ends(String concept, int at) {
        return found.getOrDefault(concept, Map.of()).getOrDefault(at, Set.of());
    }

    /// Where a concept begins.
    Set<Integer> starts(String concept) {
        return found.getOrDefault(concept, Map.of()).keySet();
    }

    /// Every place where a concept is said, in order.
    List<Span> spans(String concept) {
        return found.getOrDefault(concept, Map.of()).entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(to -> new Span(entry.getKey(), to)))
                .toList();
    }

    Set<String> concepts() {
        return found.keySet();
    }
}
