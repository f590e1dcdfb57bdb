package dev.unknot.triage.text;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// One place of a phrase.
public sealed interface Part {

    /// A word, written in one of these ways.
    ///
    /// @param whole words as they stand
    /// @param stems how words begin
    record Word(Set<String> whole, List<String> stems) implements Part {
        public Word {
            whole = Set.copyOf(whole);
            stems = List.copyOf(stems);
        }

        static Word of(List<Form> forms) {
            Set<String> whole = new HashSet<>();
            Set<String> stems = new LinkedHashSet<>();
            forms.forEach(form -> (form.prefix() ? stems : whole).add(form.text()));
            return new Word(whole, List.copyOf(stems));
        }

        Stream<Form> forms() {
            return Stream.concat(
                    whole.stream().map(text -> new Form(text, false)), stems.stream().map(text -> new Form(text, true)));
        }

        boolean matches(String word) {
            if (whole.contains(word)) {
                return true;
            }
            for (String stem : stems) {
                if (word.startsWith(stem)) {
                    return true;
                }
            }
            return false;
        }
    }

    /// Whatever a concept is said with.
    record Concept(String id) implements Part {}

    /// One of several runs of parts.
    record OneOf(List<List<Part>> ways) implements Part {
        public OneOf {
            ways = ways.stream().map(List::copyOf).toList();
        }
    }

    /// What may stand there, or not.
    record Maybe(Part part) implements Part {}

    /// Up to three words of the same clause.
    record Between() implements Part {}

    /// A number.
    record Digits() implements Part {}

    /// The end of a clause: no word follows in it.
    record End() implements Part {}

    /// How a word is written.
    ///
    /// @param text folded
    /// @param prefix whether it is only how the word begins
    record Form(String text, boolean prefix) {}

    /// Whether some word must be said for it.
    default boolean isSaid() {
        return switch (this) {
            case Word _, Concept _, Digits _ -> true;
            case OneOf(var ways) -> ways.stream().allMatch(way -> way.stream().anyMatch(Part::isSaid));
            case Maybe _, Between _, End _ -> false;
        };
    }

    /// The concepts and words it is made of.
    default Stream<Part> leaves() {
        return switch (this) {
            case OneOf(var ways) -> ways.stream().flatMap(List::stream).flatMap(Part::leaves);
            case Maybe(var inner) -> inner.leaves();
            case Word _, Concept _, Digits _, Between _, End _ -> Stream.of(this);
        };
    }

    /// What a run of parts can begin with.
    static Stream<Part> firsts(List<Part> run) {
        if (run.isEmpty()) {
            return Stream.of();
        }
        Part head = run.getFirst();
        Stream<Part> own = switch (head) {
            case OneOf(var ways) -> ways.stream().flatMap(Part::firsts);
            case Maybe(var inner) -> firsts(List.of(inner));
            case Word _, Concept _, Digits _, Between _, End _ -> Stream.of(head);
        };
        return head.isSaid() ? own : Stream.concat(own, firsts(run.subList(1, run.size())));
    }
}
