package dev.unknot.triage.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// A text that is being read: its tokens, how each may be meant to be spelt, and what was found so far.
final class Passage {

    private final List<Token> tokens;
    private final List<List<String>> spellings;
    private final Joints joints;
    private final Map<String, Map<Integer, Set<Integer>>> found = new HashMap<>();

    /// @param spellings for each token, the words it may stand for, itself among them
    /// @param joints words that join or part what stands around them
    Passage(List<Token> tokens, List<List<String>> spellings, Joints joints) {
        this.tokens = tokens;
        this.spellings = spellings;
        this.joints = joints;
    }

    List<Token> tokens() {
        return tokens;
    }

    List<String> spellings(int at) {
        return spellings.get(at);
    }

    /// Whether it is said anywhere.
    boolean says(Part.Word wanted) {
        for (int at = 0; at < spellings.size(); at++) {
            if (is(at, wanted)) {
                return true;
            }
        }
        return false;
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

    /// Whether a phrase may go on with that very word, though a comma had to be written before it: "I no
    /// longer feel, whether".
    boolean isBridge(int at) {
        return at < tokens.size()
                && tokens.get(at).gap() == Gap.COMMA
                && joints.bridges().contains(tokens.get(at).word());
    }

    /// Tells the places up to so many words on, in the same clause. Where something is denied in between
    /// that was not denied before, it is not the same thing: "wake at night" is not "at night never wake".
    ///
    /// @param start where the phrase began
    void onwards(int start, int at, int words, IntConsumer then) {
        boolean denied = IntStream.range(start, at).anyMatch(this::isDenial);
        then.accept(at);
        for (int next = at; next < at + words && reaches(next, false) && (denied || !isDenial(next)); next++) {
            then.accept(next + 1);
        }
    }

    private boolean isDenial(int at) {
        return joints.denials().contains(tokens.get(at).word());
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
