package dev.unknot.triage.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Learns one judgement by logistic regression with L2 (AdaGrad, a fixed seed). Words weigh the more
/// the rarer they are.
final class Trainer {

    private static final int EPOCHS = 20;
    private static final double RATE = 0.2;
    private static final double SHRINK = 0.2;
    private static final int SEEN_AT_LEAST = 2;

    /// What is said weighs less than a word at the start, for it is seen far more often.
    private static final double SAID = 0.3;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private int[] seen = new int[0];
    private double[] rarity = new double[0];
    private double[] weights = new double[0];
    private double[] squares = new double[0];
    private double bias;
    private double biasSquare;

    /// A text as numbers of features and how much each is there.
    private static final class Example {

        private final int[] at;
        private final double[] much;
        private final boolean holds;

        Example(int[] at, double[] much, boolean holds) {
            this.at = at;
            this.much = much;
            this.holds = holds;
        }
    }

    /// @param holds of each text, whether it is so
    static Trainer learn(List<Features> texts, List<Boolean> holds) {
        Trainer trainer = new Trainer();
        trainer.number(texts);
        List<Example> examples = new ArrayList<>(IntStream.range(0, texts.size())
                .mapToObj(i -> trainer.example(texts.get(i), holds.get(i))).toList());
        Random random = new Random(1);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(examples, random);
            examples.forEach(trainer::step);
        }
        return trainer;
    }

    double bias() {
        return rounded(bias);
    }

    /// The weights of some features, the heaviest where there are too many.
    Map<String, Double> weights(Set<String> wanted, int most, boolean words) {
        List<Integer> kept = names.stream().filter(wanted::contains).map(numbers::get)
                .sorted(java.util.Comparator.comparingDouble(at -> -Math.abs(weights[at]) * factor(at, words) * Math.sqrt(seen[at])))
                .limit(most)
                .toList();
        Map<String, Double> found = new TreeMap<>();
        kept.forEach(at -> found.put(names.get(at), rounded(weights[at] * factor(at, words))));
        found.values().removeIf(weight -> weight == 0);
        return found;
    }

    private double factor(int at, boolean word) {
        return word ? rarity[at] : SAID;
    }

    private void number(List<Features> texts) {
        Map<String, Integer> counts = new TreeMap<>();
        texts.forEach(text -> {
            text.words().keySet().forEach(feature -> counts.merge(feature, 1, Integer::sum));
            text.said().keySet().forEach(feature -> counts.merge(feature, 1, Integer::sum));
        });
        counts.values().removeIf(count -> count < SEEN_AT_LEAST);
        names.addAll(counts.keySet());
        IntStream.range(0, names.size()).forEach(at -> numbers.put(names.get(at), at));
        seen = names.stream().mapToInt(name -> counts.getOrDefault(name, 1)).toArray();
        rarity = names.stream().mapToDouble(name -> Math.log((double) texts.size() / counts.getOrDefault(name, 1)) / 4).toArray();
        weights = new double[seen.length];
        squares = new double[seen.length];
    }

    private Example example(Features text, boolean holds) {
        int[] words = text.words().keySet().stream().filter(numbers::containsKey).mapToInt(numbers::get).toArray();
        int[] said = text.said().keySet().stream().filter(numbers::containsKey).mapToInt(numbers::get).toArray();
        int[] at = IntStream.concat(IntStream.of(words), IntStream.of(said)).toArray();
        double[] much = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            much[i] = i < words.length ? rarity[at[i]] * text.scale() : SAID;
        }
        return new Example(at, much, holds);
    }

    private void step(Example example) {
        double sum = bias;
        for (int i = 0; i < example.at.length; i++) {
            sum += weights[example.at[i]] * example.much[i];
        }
        double error = (example.holds ? 1 : 0) - 1 / (1 + Math.exp(-sum));
        biasSquare += error * error;
        bias += RATE * error / Math.sqrt(1e-8 + biasSquare);
        for (int i = 0; i < example.at.length; i++) {
            int at = example.at[i];
            double slope = error * example.much[i] - SHRINK * weights[at] / seen[at];
            squares[at] += slope * slope;
            weights[at] += RATE * slope / Math.sqrt(1e-8 + squares[at]);
        }
    }

    private static double rounded(double value) {
        return Math.rint(value * 100) / 100;
    }
}
