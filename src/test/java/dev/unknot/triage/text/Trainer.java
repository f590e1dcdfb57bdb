package dev.unknot.triage.text;

import dev.unknot.triage.Tier;
import dev.unknot.triage.text.Messages.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Learns one judgement by logistic regression with L2 (AdaGrad, a fixed seed): whether a message is
/// of some tier or above.
final class Trainer {

    private static final int EPOCHS = 25;
    private static final double RATE = 0.25;
    private static final double SHRINK = 2e-4;
    private static final int SEEN_AT_LEAST = 2;
    private static final double SMALLEST = 0.08;

    private final Map<String, Double> weights = new TreeMap<>();
    private final Map<String, Double> squares = new HashMap<>();
    private double bias;
    private double biasSquare;

    private record Example(Map<String, List<Integer>> features, boolean holds) {}

    static Trainer learn(List<Map<String, List<Integer>>> features, List<Message> messages, Tier from) {
        Map<String, Integer> counts = Features.counts(features);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < messages.size(); i++) {
            Map<String, List<Integer>> known = new TreeMap<>(features.get(i));
            known.keySet().removeIf(feature -> counts.getOrDefault(feature, 0) < SEEN_AT_LEAST);
            examples.add(new Example(known, messages.get(i).tier().compareTo(from) >= 0));
        }
        Trainer trainer = new Trainer();
        Random random = new Random(1);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(examples, random);
            examples.forEach(trainer::step);
        }
        return trainer;
    }

    double bias() {
        return Math.rint(bias * 100) / 100;
    }

    /// The weights that matter, rounded.
    Map<String, Double> weights() {
        Map<String, Double> kept = new TreeMap<>();
        weights.forEach((feature, weight) -> {
            if (Math.abs(weight) >= SMALLEST) {
                kept.put(feature, Math.rint(weight * 100) / 100);
            }
        });
        return kept;
    }

    private void step(Example example) {
        double scale = Features.scale(example.features());
        double sum = example.features().keySet().stream().mapToDouble(f -> weights.getOrDefault(f, 0.0)).sum();
        double error = (example.holds() ? 1 : 0) - 1 / (1 + Math.exp(-(bias + sum * scale)));
        biasSquare += error * error;
        bias += RATE * error / Math.sqrt(1e-8 + biasSquare);
        example.features().keySet().forEach(feature -> {
            double weight = weights.getOrDefault(feature, 0.0);
            double slope = error * scale - SHRINK * weight;
            double square = squares.merge(feature, slope * slope, Double::sum);
            weights.put(feature, weight + RATE * slope / Math.sqrt(1e-8 + square));
        });
    }
}
