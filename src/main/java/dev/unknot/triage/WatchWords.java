package dev.unknot.triage;

import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Phrases that mean danger in whatever somebody types, in any state. They can raise a flag and never
/// clear one. A negation shortly before a phrase, within the same clause and the same thought, takes its
/// meaning away.
public final class WatchWords {

    private static final int NEGATION_REACH = 4;
    private static final String APOSTROPHES = "['\u2019\u2018\u02bc\u00b4`]";

    /// Where a new thought begins, and with it the end of what a negation denies: "I have not slept
    /// and I want to die" denies the sleep alone.
    private static final Set<String> NEW_THOUGHT = Set.of("and", "i", "im", "ive");

    private final Map<String, List<String>> phrases;
    private final Set<String> negations;

    /// @param phrases flag code to phrases, in lower case; a word that ends with `*` stands for all
    ///     words that begin so
    /// @param negations words such as "no" and "without", in lower case
    public WatchWords(Map<String, List<String>> phrases, Set<String> negations) {
        this.phrases = Map.copyOf(phrases);
        this.negations = Set.copyOf(negations);
    }

    /// The codes whose phrases stand in the text and are not negated.
    public SortedSet<String> read(String text) {
        List<List<String>> clauses = clauses(text);
        SortedSet<String> raised = new TreeSet<>();
        phrases.forEach((code, alternatives) -> {
            if (alternatives.stream().anyMatch(phrase -> clauses.stream().anyMatch(clause -> says(clause, phrase)))) {
                raised.add(code);
            }
        });
        return Collections.unmodifiableSortedSet(raised);
    }

    private boolean says(List<String> clause, String phrase) {
        List<String> wanted = List.of(phrase.split(" "));
        return Stream.iterate(0, at -> at + wanted.size() <= clause.size(), at -> at + 1)
                .anyMatch(at -> matches(clause.subList(at, at + wanted.size()), wanted) && !negated(clause, at));
    }

    private static boolean matches(List<String> words, List<String> wanted) {
        return Stream.iterate(0, at -> at < wanted.size(), at -> at + 1)
                .allMatch(at -> matches(words.get(at), wanted.get(at)));
    }

    private static boolean matches(String word, String wanted) {
        return wanted.endsWith("*")
                ? word.startsWith(wanted.substring(0, wanted.length() - 1))
                : word.equals(wanted);
    }

    private boolean negated(List<String> clause, int at) {
        return clause.subList(Math.max(0, at - NEGATION_REACH), at).reversed().stream()
                .takeWhile(word -> !NEW_THOUGHT.contains(word))
                .anyMatch(negations::contains);
    }

    private static List<List<String>> clauses(String text) {
        String plain = Normalizer.normalize(text.replaceAll(APOSTROPHES, ""), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        return Stream.of(plain.split("[.!?;,\\n]+|\\b(?:but|however|though)\\b"))
                .map(clause -> Stream.of(clause.split("[^\\p{L}\\p{N}]+"))
                        .filter(word -> !word.isEmpty())
                        .toList())
                .toList();
    }
}
