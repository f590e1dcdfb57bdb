package dev.unknot.interview;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The words of a text, without case, marks or apostrophes: "Don't know!" is `dont know`.
record SaidWords(List<String> all) {

    private static final String APOSTROPHES = "['\u2019\u2018\u02bc\u00b4`]";

    static SaidWords of(String text) {
        String plain = Normalizer.normalize(text.replaceAll(APOSTROPHES, ""), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        return new SaidWords(Stream.of(plain.split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /// Whether these words, no more and no less, are one of the phrases.
    boolean areOneOf(Collection<String> phrases) {
        return !all.isEmpty() && phrases.stream().map(SaidWords::of).anyMatch(this::equals);
    }

    /// Where these words stand within those, as the place of the first of them.
    IntStream within(SaidWords text) {
        return all.isEmpty()
                ? IntStream.empty()
                : IntStream.rangeClosed(0, text.all.size() - all.size())
                        .filter(at -> text.all.subList(at, at + all.size()).equals(all));
    }

    int size() {
        return all.size();
    }
}
