package dev.unknot.triage.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

    private record Start(int entry, Phrase phrase) {}

    private record Try(int at, Phrase phrase) {}

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

    /// Finds everything that is said.
    Passage read(List<Token> tokens) {
        Passage passage = new Passage(tokens, spellings.of(tokens));
        Map<Integer, List<Try>> tries = new TreeMap<>();
        for (int at = 0; at < tokens.size(); at++) {
            collect(passage, at, tries);
        }
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

    private void collect(Passage passage, int at, Map<Integer, List<Try>> tries) {
        Set<Start> starts = new java.util.LinkedHashSet<>();
        for (String word : passage.spellings(at)) {
            starts.addAll(byWord.getOrDefault(word, List.of()));
            for (int length = 1; length <= Math.min(word.length(), longestPrefix); length++) {
                starts.addAll(byPrefix.getOrDefault(word.substring(0, length), List.of()));
            }
        }
        if (passage.tokens().get(at).isNumber()) {
            starts.addAll(byWord.getOrDefault("#", List.of()));
        }
        starts.forEach(start -> tries.computeIfAbsent(start.entry(), _ -> new ArrayList<>())
                .add(new Try(at, start.phrase())));
    }

    private void find(Passage passage, int entry, List<Try> tries) {
        String id = order.get(entry);
        List<Try> all = new ArrayList<>(tries);
        byConcept.getOrDefault(id, List.of()).forEach(start -> start.phrase().firsts().stream()
                .filter(Part.Concept.class::isInstance)
                .map(part -> ((Part.Concept) part).id())
                .flatMap(concept -> passage.starts(concept).stream())
                .forEach(at -> all.add(new Try(at, start.phrase()))));
        Map<Try, Set<Integer>> ends = new LinkedHashMap<>();
        all.forEach(one -> ends.computeIfAbsent(one, _ -> one.phrase().ends(passage, one.at())));
        ends.forEach((one, tos) -> tos.stream()
                .filter(to -> to > one.at())
                .forEach(to -> passage.add(id, new Span(one.at(), to))));
    }

    private void index(Start start) {
        for (Part first : start.phrase().firsts()) {
            switch (first) {
                case Part.Word(var forms) -> forms.forEach(form -> index(form, start));
                case Part.Figure _ -> put(byWord, "#", start);
                case Part.Concept _ -> put(byConcept, order.get(start.entry()), start);
                case Part.Maybe _, Part.Between _, Part.OneOf _, Part.End _ -> throw new IllegalArgumentException(start.phrase().written());
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
