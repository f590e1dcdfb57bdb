package dev.unknot.triage.text;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
        return leaves().filter(Part.Word.class::isInstance).flatMap(part -> ((Part.Word) part).forms().stream());
    }

    /// What it can begin with.
    List<Part> firsts() {
        return Part.firsts(parts).distinct().toList();
    }

    /// Where the phrase may end when it begins at that token.
    Set<Integer> ends(Passage passage, int at) {
        return run(parts, passage, at, Set.of(at));
    }

    private Stream<Part> leaves() {
        return parts.stream().flatMap(Part::leaves);
    }

    private static Set<Integer> run(List<Part> run, Passage passage, int start, Set<Integer> from) {
        Set<Integer> ends = from;
        for (Part part : run) {
            if (ends.isEmpty()) {
                break;
            }
            ends = ends.stream()
                    .flatMap(end -> after(part, passage, start, end).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        return ends;
    }

    private static Collection<Integer> after(Part part, Passage passage, int start, int at) {
        boolean there = passage.reaches(at, at == start);
        return switch (part) {
            case Part.Maybe(var inner) -> {
                Set<Integer> both = new TreeSet<>(after(inner, passage, start, at));
                both.add(at);
                yield both;
            }
            case Part.OneOf(var ways) -> ways.stream()
                    .flatMap(way -> run(way, passage, start, Set.of(at)).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            case Part.Between _ -> passage.onwards(at, WORDS_BETWEEN);
            case Part.End _ -> there ? List.of() : List.of(at);
            case Part.Word(var forms) -> there && passage.is(at, forms) ? List.of(at + 1) : List.of();
            case Part.Figure _ -> there && passage.tokens().get(at).isNumber() ? List.of(at + 1) : List.of();
            case Part.Concept(var id) -> there ? passage.ends(id, at) : List.of();
        };
    }
}
