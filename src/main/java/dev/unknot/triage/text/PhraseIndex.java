package dev.unknot.triage.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The phrases of a language by what they begin with, so that only few are tried at each word.
final class PhraseIndex {

    private static final int NONE = -1;

    private final List<String> order;
    private final List<Part.Word> wanted = new ArrayList<>();
    private final Map<String, List<Start>> byWord = new HashMap<>();
    private final Map<String, List<Start>> byPrefix = new HashMap<>();
    private final Map<String, List<Start>> byConcept = new HashMap<>();
    private int longestPrefix;

    /// A phrase of an entry. It is itself and equals no other: comparing phrases word by word is slow.
    private static final class Start {

        private final int entry;
        private final Phrase phrase;

        /// The number of a word that must be said in it, or [#NONE].
        private final int must;

        Start(int entry, Phrase phrase, int must) {
            this.entry = entry;
            this.phrase = phrase;
            this.must = must;
        }
    }

    /// Which of the words that must be said are: each is looked for once in a text.
    private static final class Said {

        private final Passage passage;
        private final List<Part.Word> wanted;
        private final BitSet known = new BitSet();
        private final BitSet said = new BitSet();

        Said(Passage passage, List<Part.Word> wanted) {
            this.passage = passage;
            this.wanted = wanted;
        }

        boolean mayBe(Start start) {
            if (start.must == NONE) {
                return true;
            }
            if (!known.get(start.must)) {
                known.set(start.must);
                said.set(start.must, passage.says(wanted.get(start.must)));
            }
            return said.get(start.must);
        }
    }

    private record Try(Start start, List<Integer> places) {}

    /// @param order the entries, each after those that it is made of
    PhraseIndex(Map<String, List<Phrase>> entries, List<String> order) {
        this.order = order;
        Map<Part.Word, Integer> numbers = new HashMap<>();
        for (int entry = 0; entry < order.size(); entry++) {
            for (Phrase phrase : entries.getOrDefault(order.get(entry), List.of())) {
                index(new Start(entry, phrase, phrase.must().map(word -> number(numbers, word)).orElse(NONE)));
            }
        }
    }

    private int number(Map<Part.Word, Integer> numbers, Part.Word word) {
        return numbers.computeIfAbsent(word, _ -> {
            wanted.add(word);
            return wanted.size() - 1;
        });
    }

    /// Finds everything that is said, in order.
    ///
    /// @param measure finds what is counted, once the units are found
    void find(Passage passage, Runnable measure) {
        Said said = new Said(passage, wanted);
        Map<Integer, List<Try>> tries = tries(passage, said);
        boolean measured = false;
        for (int entry = 0; entry < order.size(); entry++) {
            if (!measured && !order.get(entry).startsWith(EntryOrder.FIRST)) {
                measure.run();
                measured = true;
            }
            find(passage, entry, tries.getOrDefault(entry, List.of()), said);
        }
    }

    /// What may begin where: each word is looked up once, however often it stands there.
    private Map<Integer, List<Try>> tries(Passage passage, Said said) {
        Map<List<String>, List<Integer>> places = new LinkedHashMap<>();
        for (int at = 0; at < passage.tokens().size(); at++) {
            places.computeIfAbsent(passage.spellings(at), _ -> new ArrayList<>()).add(at);
        }
        Map<Integer, List<Try>> tries = new TreeMap<>();
        places.forEach((words, at) -> starts(words, passage.tokens().get(at.getFirst()).isNumber()).stream()
                .filter(said::mayBe)
                .forEach(start -> tries.computeIfAbsent(start.entry, _ -> new ArrayList<>()).add(new Try(start, at))));
        return tries;
    }

    private Set<Start> starts(List<String> words, boolean number) {
        Set<Start> starts = new LinkedHashSet<>();
        for (String word : words) {
            starts.addAll(byWord.getOrDefault(word, List.of()));
            for (int length = 1; length <= Math.min(word.length(), longestPrefix); length++) {
                starts.addAll(byPrefix.getOrDefault(word.substring(0, length), List.of()));
            }
        }
        if (number) {
            starts.addAll(byWord.getOrDefault("#", List.of()));
        }
        return starts;
    }

    private void find(Passage passage, int entry, List<Try> tries, Said said) {
        String id = order.get(entry);
        tries.forEach(one -> one.places().forEach(at -> find(passage, id, one.start().phrase, at)));
        byConcept.getOrDefault(id, List.of()).stream().filter(said::mayBe).forEach(start -> start.phrase.firsts().stream()
                .filter(Part.Concept.class::isInstance)
                .flatMap(part -> passage.starts(((Part.Concept) part).id()).stream())
                .distinct()
                .toList()
                .forEach(at -> find(passage, id, start.phrase, at)));
    }

    private static void find(Passage passage, String id, Phrase phrase, int at) {
        phrase.ends(passage, at, to -> {
            if (to > at) {
                passage.add(id, new Span(at, to));
            }
        });
    }

    private void index(Start start) {
        for (Part first : start.phrase.firsts()) {
            switch (first) {
                case Part.Word word -> word.forms().forEach(form -> index(form, start));
                case Part.Digits _ -> put(byWord, "#", start);
                case Part.Concept _ -> put(byConcept, order.get(start.entry), start);
                case Part.Maybe _, Part.Between _, Part.OneOf _, Part.End _ -> throw new IllegalArgumentException(start.phrase.written());
            }
        }
    }

    private void index(Part.Form form, Start start) {
        put(form.prefix() ? byPrefix : byWord, form.text(), start);
        longestPrefix = form.prefix() ? Math.max(longestPrefix, form.text().length()) : longestPrefix;
    }

    private static void put(Map<String, List<Start>> index, String key, Start start) {
        index.computeIfAbsent(key, _ -> new ArrayList<>()).add(start);
    }
}
