package dev.unknot.triage.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Texts to learn from, as numbers of features and how much each is there. Words weigh the more the
/// rarer they are.
final class Numbered {

    /// What is said weighs less than a word at the start, for it is seen far more often: 0.3 each in a
    /// text that says twenty things.
    static final double SAID = 1.34;

    private static final int SEEN_AT_LEAST = 2;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names;
    private final int[] seen;
    private final double[] rarity;
    private final List<Text> texts;

    /// A text as numbers of features and how much each is there.
    static final class Text {

        private final int[] at;
        private final double[] much;

        private Text(int[] at, double[] much) {
            this.at = at;
            this.much = much;
        }

        /// How many features it has.
        int size() {
            return at.length;
        }

        /// The number of its feature.
        int at(int i) {
            return at[i];
        }

        double much(int i) {
            return much[i];
        }
    }

    Numbered(List<Features> features) {
        Map<String, Integer> counts = new TreeMap<>();
        features.forEach(text -> {
            text.words().keySet().forEach(feature -> counts.merge(feature, 1, Integer::sum));
            text.said().keySet().forEach(feature -> counts.merge(feature, 1, Integer::sum));
        });
        counts.values().removeIf(count -> count < SEEN_AT_LEAST);
        names = List.copyOf(counts.keySet());
        IntStream.range(0, names.size()).forEach(at -> numbers.put(names.get(at), at));
        seen = counts.values().stream().mapToInt(count -> count).toArray();
        rarity = IntStream.of(seen).mapToDouble(count -> Math.log((double) features.size() / count) / 4).toArray();
        texts = new ArrayList<>(features.stream().map(this::text).toList());
    }

    List<Text> texts() {
        return texts;
    }

    List<String> names() {
        return names;
    }

    int number(String name) {
        return numbers.getOrDefault(name, -1);
    }

    int size() {
        return names.size();
    }

    /// In how many texts it is.
    int seen(int at) {
        return seen[at];
    }

    double factor(int at, boolean word) {
        return word ? rarity[at] : SAID;
    }

    private Text text(Features features) {
        int[] words = numbers(features.words());
        int[] said = numbers(features.said());
        double[] much = new double[words.length + said.length];
        IntStream.range(0, much.length).forEach(i ->
                much[i] = i < words.length ? rarity[words[i]] * features.scale() : SAID * features.saidScale());
        return new Text(IntStream.concat(IntStream.of(words), IntStream.of(said)).toArray(), much);
    }

    private int[] numbers(Map<String, List<Integer>> features) {
        return features.keySet().stream().filter(numbers::containsKey).mapToInt(numbers::get).toArray();
    }
}
