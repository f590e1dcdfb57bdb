package dev.unknot.triage.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What one language says things with: by entry, the phrases for it. Entries are concepts, flags,
/// cues and units alike; a phrase may be made of other entries.
public final class Lexicon {

    /// Concepts that need no phrases: they are read out of numbers. Phrases may be added to them.
    public static final Set<String> BUILT_IN = Set.of("pain_mild", "pain_severe", "pain_worst", "age_child", "age_adult",
            "age_50", "age_65", "just_now", "recently", "months_ago", "long_ago", "first_days", "some_days", "some_weeks", "long_time",
            "fever_number", "temperature_high");

    private final Words words;
    private final List<String> order;
    private final Map<String, List<Start>> byWord = new HashMap<>();
    private final Map<String, List<Start>> byPrefix = new HashMap<>();
    private final Map<String, List<Start>> byConcept = new HashMap<>();
    private final Spellings spellings;
    private final Quantities quantities;
    private int longestPrefix;

    /// A phrase of an entry. It is itself and equals no other: comparing phrases word by word is slow.
    private static final class Start {

        private final int entry;
        private final Phrase phrase;

        Start(int entry, Phrase phrase) {
            this.entry = entry;
            this.phrase = phrase;
        }
    }

    private record Try(Start start, List<Integer> places) {}

    /// A language.
    ///
    /// @param typical common words, by which the language is known
    /// @param common words that are spelt right though no phrase has them
    /// @param numbers number words, such as "three"
    public record Words(Set<String> typical, Set<String> common, Map<String, Integer> numbers) {
        public Words {
            typical = Set.copyOf(typical);
            common = Set.copyOf(common);
            numbers = Map.copyOf(numbers);
        }
    }

    /// @param entries what is said with which phrases
    /// @throws IllegalArgumentException where entries go round in a circle
    public Lexicon(Words words, Map<String, List<Phrase>> entries) {
        this.words = words;
        this.order = new EntryOrder(entries).sorted();
        Vocabulary vocabulary = Vocabulary.of(entries.values(), words);
        this.spellings = new Spellings(vocabulary);
        this.quantities = new Quantities(words.numbers());
        for (int entry = 0; entry < order.size(); entry++) {
            for (Phrase phrase : entries.getOrDefault(order.get(entry), List.of())) {
                index(new Start(entry, phrase));
            }
        }
    }

    /// How much of the text is in this language: typical words count most.
    int familiarity(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> !token.isNumber())
                .mapToInt(token -> words.typical().contains(token.word()) ? 3 : spellings.knows(token.word()) ? 1 : 0)
                .sum();
    }

    /// Whether the text is in this language rather than in one that nobody taught us.
    boolean isAtHome(List<Token> tokens) {
        long words = tokens.stream().filter(token -> !token.isNumber()).count();
        long known = tokens.stream().filter(token -> !token.isNumber() && spellings.knows(token.word())).count();
        return known * 2 >= words;
    }

    /// Finds everything that is said.
    Passage read(List<Token> tokens) {
        Passage passage = new Passage(tokens, spellings.of(tokens));
        Map<Integer, List<Try>> tries = tries(passage);
        boolean measured = false;
        for (int entry = 0; entry < order.size(); entry++) {
            if (!measured && !order.get(entry).startsWith(EntryOrder.FIRST)) {
                quantities.find(passage);
                measured = true;
            }
            find(passage, entry, tries.getOrDefault(entry, List.of()));
        }
        return passage;
    }

    /// What may begin where: each word is looked up once, however often it stands there.
    private Map<Integer, List<Try>> tries(Passage passage) {
        Map<List<String>, List<Integer>> places = new LinkedHashMap<>();
        for (int at = 0; at < passage.tokens().size(); at++) {
            places.computeIfAbsent(passage.spellings(at), _ -> new ArrayList<>()).add(at);
        }
        Map<Integer, List<Try>> tries = new TreeMap<>();
        places.forEach((words, at) -> starts(words, passage.tokens().get(at.getFirst()).isNumber()).forEach(start ->
                tries.computeIfAbsent(start.entry, _ -> new ArrayList<>()).add(new Try(start, at))));
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

    private void find(Passage passage, int entry, List<Try> tries) {
        String id = order.get(entry);
        tries.forEach(one -> one.places().forEach(at -> find(passage, id, one.start().phrase, at)));
        byConcept.getOrDefault(id, List.of()).forEach(start -> start.phrase.firsts().stream()
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

    /// The entries there are.
    public Set<String> entries() {
        return new TreeSet<>(order);
    }
}
