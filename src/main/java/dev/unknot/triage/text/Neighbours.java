package dev.unknot.triage.text;

import dev.unknot.triage.RedFlag;
import dev.unknot.triage.Tier;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The labelled messages of one language, and what they say of a text: which of them it is most like
/// (nearest neighbours), and which flags go with its words. A sum of weights sees each word for itself;
/// what was said in nearly the same words knows how they go together.
public final class Neighbours {

    /// Nothing to compare with.
    public static final Neighbours NONE = new Neighbours(List.of());

    static final int NEAREST = 30;

    private static final Comparator<Nearest.One> LEAST_ALIKE = Comparator.comparingDouble(Nearest.One::alike);

    private final List<Labelled> messages;
    private @Nullable WordIndex index;
    private @Nullable FlagWords flagWords;

    /// A message that somebody labelled.
    ///
    /// @param tier how soon help is needed
    /// @param flags what drives its tier
    /// @param words as [WordLine] writes them
    public record Labelled(Tier tier, Set<RedFlag> flags, String words) {

        public Labelled {
            flags = Set.copyOf(flags);
        }
    }

    public Neighbours(List<Labelled> messages) {
        this.messages = List.copyOf(messages);
    }

    /// Whether there is anything to compare with.
    public boolean isEmpty() {
        return messages.isEmpty();
    }

    /// Prepares now, while nobody waits.
    void warmUp() {
        flagWords();
    }

    /// What they say of a text.
    Likeness likeness(Features features) {
        return new Likeness(nearest(features), flagWords().signs(features.words().keySet()));
    }

    /// The messages most like a text.
    Nearest nearest(Features features) {
        float[] alike = index().alike(features.words().keySet());
        PriorityQueue<Nearest.One> nearest = new PriorityQueue<>(LEAST_ALIKE);
        float least = 0;
        for (int at = 0; at < alike.length; at++) {
            if (alike[at] > least) {
                nearest.add(new Nearest.One(messages.get(at).tier(), alike[at]));
                if (nearest.size() > NEAREST) {
                    nearest.remove();
                }
                least = nearest.size() < NEAREST ? 0 : nearest.element().alike();
            }
        }
        return new Nearest(nearest.stream().sorted(LEAST_ALIKE.reversed()).toList());
    }

    /// Prepares for the first text. A start does not wait for it.
    private synchronized WordIndex index() {
        if (index == null) {
            index = WordIndex.of(messages.stream().map(message -> WordLine.features(message.words())).toList());
        }
        return index;
    }

    private synchronized FlagWords flagWords() {
        if (flagWords == null) {
            flagWords = FlagWords.of(index(), messages.stream().map(Labelled::flags).toList());
        }
        return flagWords;
    }
}
