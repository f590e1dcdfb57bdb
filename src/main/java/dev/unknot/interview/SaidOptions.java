package dev.unknot.interview;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Which options a text speaks of.
///
/// @param strict where a warning sign may be among them: then a word that nobody knows makes the
///     whole unclear, for it could be the worse half
record SaidOptions(SaidWords said, TypedAnswer.Words words, boolean strict) {

    /// The options, or none where the text is unclear.
    Set<String> found() {
        Set<String> exact = exact();
        if (!exact.isEmpty()) {
            return exact;
        }
        return denied() ? Set.of() : words.numbered() && areRows() ? rows() : named();
    }

    /// An option whose whole name was typed, even if the name holds a "not" or looks like rows.
    private Set<String> exact() {
        return words.byOption().entrySet().stream()
                .filter(option -> said.areOneOf(option.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private boolean denied() {
        return words.negations().stream()
                .map(SaidWords::of)
                .anyMatch(negation -> negation.within(said).findAny().isPresent());
    }

    private boolean areRows() {
        return said.all().stream().anyMatch(SaidOptions::isNumber)
                && said.all().stream().allMatch(word -> isNumber(word) || words.joiners().contains(word));
    }

    /// Row numbers as they stand on the card. One that is not there makes the whole unclear.
    private Set<String> rows() {
        List<String> ids = List.copyOf(words.byOption().keySet());
        List<Integer> rows = said.all().stream().filter(SaidOptions::isNumber).map(Integer::valueOf).toList();
        return rows.stream().allMatch(row -> row >= 1 && row <= ids.size())
                ? rows.stream().map(row -> ids.get(row - 1)).collect(Collectors.toSet())
                : Set.of();
    }

    private Set<String> named() {
        Set<String> found = new TreeSet<>();
        BitSet understood = new BitSet();
        words.byOption().forEach((id, ways) -> ways.stream().map(SaidWords::of).forEach(way -> {
            int[] places = way.within(said).toArray();
            IntStream.of(places).forEach(at -> understood.set(at, at + way.size()));
            if (places.length > 0) {
                found.add(id);
            }
        }));
        return strict && somethingElse(understood) ? Set.of() : found;
    }

    private boolean somethingElse(BitSet understood) {
        Set<String> joiners = new HashSet<>(words.joiners());
        return IntStream.range(0, said.size())
                .anyMatch(at -> !understood.get(at) && !joiners.contains(said.all().get(at)));
    }

    private static boolean isNumber(String word) {
        return word.length() <= 2 && word.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }
}
