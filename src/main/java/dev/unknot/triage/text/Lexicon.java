package dev.unknot.triage.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What one language says things with: by entry, the phrases for it. Entries are concepts, flags,
/// cues and units alike; a phrase may be made of other entries.
public final class Lexicon {

    /// Concepts that need no phrases: they are read out of numbers. Phrases may be added to them.
    public static final Set<String> BUILT_IN = Set.of("pain_mild", "pain_severe", "pain_worst", "age_child", "age_adult",
            "age_50", "age_65", "just_now", "recently", "months_ago", "long_ago", "first_days", "some_days", "some_weeks", "long_time",
            "fever_number", "temperature_high");

    private final Words words;
    private final Map<String, List<Phrase>> entries;
    private final EntryOrder order;
    private @Nullable Prepared prepared;

    /// A language.
    ///
    /// @param typical common words, by which the language is known
    /// @param common words that are spelt right though no phrase has them
    /// @param numbers number words, such as "three"
    /// @param sounds letters that are heard as others, such as "ph" as "f"
    public record Words(Set<String> typical, Set<String> common, Map<String, Integer> numbers, Map<String, String> sounds) {
        public Words {
            typical = Set.copyOf(typical);
            common = Set.copyOf(common);
            numbers = Map.copyOf(numbers);
            sounds = Map.copyOf(sounds);
        }
    }

    /// What reading takes besides the phrases.
    private record Prepared(PhraseIndex phrases, Spellings spellings, Quantities quantities, Joints joints) {}

    /// @param entries what is said with which phrases
    /// @param order of these entries, without a circle
    public Lexicon(Words words, Map<String, List<Phrase>> entries, EntryOrder order) {
        this.words = words;
        this.entries = Map.copyOf(entries);
        this.order = order;
    }

    /// Prepares for the first text. A start does not wait for it.
    private synchronized Prepared prepared() {
        if (prepared == null) {
            prepared = new Prepared(
                    new PhraseIndex(entries, order.sorted()),
                    new Spellings(Vocabulary.of(entries.values(), words), new Sounds(words.sounds())),
                    new Quantities(words.numbers()),
                    Joints.of(entries));
        }
        return prepared;
    }

    /// How much of the text is in this language: typical words count most.
    int familiarity(List<Token> tokens) {
        Spellings spellings = prepared().spellings();
        return tokens.stream()
                .filter(token -> !token.isNumber())
                .mapToInt(token -> words.typical().contains(token.word()) ? 3 : spellings.knows(token.word()) ? 1 : 0)
                .sum();
    }

    /// Whether the text is in this language rather than in one that nobody taught us.
    boolean isAtHome(List<Token> tokens) {
        Spellings spellings = prepared().spellings();
        long words = tokens.stream().filter(token -> !token.isNumber()).count();
        long known = tokens.stream().filter(token -> !token.isNumber() && spellings.knows(token.word())).count();
        return known * 2 >= words;
    }

    /// Finds everything that is said.
    Passage read(List<Token> tokens) {
        Prepared with = prepared();
        List<Token> joined = with.joints().join(tokens);
        Passage passage = new Passage(joined, with.spellings().of(joined), with.joints());
        with.phrases().find(passage, () -> with.quantities().find(passage));
        return passage;
    }

    /// The entries there are.
    public Set<String> entries() {
        return entries.keySet();
    }
}
