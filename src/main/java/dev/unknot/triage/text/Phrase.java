package dev.unknot.triage.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words in a row that mean something, such as `cant|cannot feel (my) @limb`.
///
/// @param written as it stands in the content
public record Phrase(String written, List<Part> parts) {

    private static final int WORDS_BETWEEN = 3;

    public Phrase {
        parts = List.copyOf(parts);
    }

    /// Reads a phrase.
    ///
    /// @throws IllegalArgumentException where nothing typed can be like that, with the reason
    public static Phrase of(String written) {
        List<Part> parts = PhraseParser.parse(written);
        if (parts.stream().noneMatch(Part::isSaid)) {
            throw new IllegalArgumentException("at least one word must be said");
        }
        if (Part.firsts(parts).anyMatch(first -> first instanceof Part.Between || first instanceof Part.End)
                || parts.getLast() instanceof Part.Between) {
            throw new IllegalArgumentException("\"...\" stands between words, and \"$\" after one");
        }
        return new Phrase(written, parts);
    }

    /// The concepts it is made of.
    public Set<String> concepts() {
        return leaves()
                .filter(Part.Concept.class::isInstance)
                .map(part -> ((Part.Concept) part).id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Every way its words are written.
    Stream<Part.Form> forms() {
        return leaves().filter(Part.Word.class::isInstance).flatMap(part -> ((Part.Word) part).forms());
    }

    /// What it can begin with.
    List<Part> firsts() {
        return Part.firsts(parts).distinct().toList();
    }

    /// A word without which it is not said, and not the one it begins with: those are looked for anyway.
    Optional<Part.Word> must() {
        return parts.stream().skip(1).filter(Part.Word.class::isInstance).map(Part.Word.class::cast).reduce((_, last) -> last);
    }

    /// Tells where the phrase may end when it begins at that token.
    void ends(Passage passage, int at, IntConsumer then) {
        if (mayGoOn(passage, at)) {
            run(parts, 0, new Place(passage, at), at, then);
        }
    }

    /// A look at the second word, which most often is another one.
    private boolean mayGoOn(Passage passage, int at) {
        return parts.size() == 1
                || !(parts.get(0) instanceof Part.Word)
                || !(parts.get(1) instanceof Part.Word second)
                || ((passage.reaches(at + 1, false) || passage.isBridge(at + 1)) && passage.is(at + 1, second));
    }

    private Stream<Part> leaves() {
        return parts.stream().flatMap(Part::leaves);
    }

    /// Where a phrase is tried.
    private record Place(Passage passage, int start) {

        boolean reaches(int at) {
            return passage.reaches(at, at == start);
        }

        boolean reachesWord(int at) {
            return reaches(at) || passage.isBridge(at);
        }
    }

    private static void run(List<Part> run, int next, Place place, int at, IntConsumer then) {
        if (next == run.size()) {
            then.accept(at);
        } else {
            after(run.get(next), place, at, end -> run(run, next + 1, place, end, then));
        }
    }

    private static void after(Part part, Place place, int at, IntConsumer then) {
        switch (part) {
            case Part.Maybe(var inner) -> {
                after(inner, place, at, then);
                then.accept(at);
            }
            case Part.OneOf(var ways) -> ways.forEach(way -> run(way, 0, place, at, then));
            case Part.Between _ -> place.passage().onwards(place.start(), at, WORDS_BETWEEN, then);
            case Part.End _ -> when(!place.reaches(at), at, then);
            case Part.Word word -> when(place.reachesWord(at) && place.passage().is(at, word), at + 1, then);
            case Part.Digits _ -> when(place.reaches(at) && place.passage().tokens().get(at).isNumber(), at + 1, then);
            case Part.Concept(var id) when place.reaches(at) -> place.passage().ends(id, at).forEach(then::accept);
            case Part.Concept _ -> {}
        }
    }

    private static void when(boolean so, int at, IntConsumer then) {
        if (so) {
            then.accept(at);
        }
    }
}
