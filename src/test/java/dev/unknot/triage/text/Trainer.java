package dev.unknot.triage.text;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.ArrayList;
import java.util.stream.IntStream;

/// Learns one judgement by logistic regression with a little L2 (AdaGrad, a fixed seed). The weights are
/// the mean of those after each of the last epochs: so it matters less what was learned from last.
final class Trainer {

    private static final int EPOCHS = 12;
    private static final double RATE = 0.2;
    private static final double SHRINK = 0.01;

    /// So many of the last epochs are averaged.
    private static final int AVERAGED = 6;

    private final Numbered from;
    private final double[] weights;
    private final double[] squares;
    private double bias;
    private double biasSquare;
    private final double[] means;
    private double meanBias;

    private Trainer(Numbered from) {
        this.from = from;
        this.weights = new double[from.size()];
        this.squares = new double[from.size()];
        this.means = new double[from.size()];
    }

    /// @param holds of each text, whether it is so
    static Trainer learn(Numbered from, List<Boolean> holds) {
        Trainer trainer = new Trainer(from);
        List<Integer> order = new ArrayList<>(IntStream.range(0, holds.size()).boxed().toList());
        Random random = new Random(1);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            order.forEach(at -> trainer.step(from.texts().get(at), holds.get(at)));
            if (epoch >= EPOCHS - AVERAGED) {
                trainer.average();
            }
        }
        return trainer;
    }

    double bias() {
        return rounded(meanBias);
    }

    /// The weights of some features, the heaviest where there are too many.
    Map<String, Double> weights(Set<String> wanted, int most, boolean words) {
        Map<String, Double> found = new TreeMap<>();
        wanted.stream().map(from::number).filter(at -> at >= 0)
                .sorted(Comparator.comparingDouble((Integer at) -> -Math.abs(means[at]) * from.factor(at, words) * Math.sqrt(from.seen(at)))
                        .thenComparing(at -> at))
                .limit(most)
                .forEach(at -> found.put(from.names().get(at), rounded(means[at] * from.factor(at, words))));
        found.values().removeIf(weight -> weight == 0);
        return found;
    }

    private void average() {
        meanBias += bias / AVERAGED;
        for (int at = 0; at < weights.length; at++) {
            means[at] += weights[at] / AVERAGED;
        }
    }

    private void step(Numbered.Text text, boolean holds) {
        double sum = bias;
        for (int i = 0; i < text.size(); i++) {
            sum += weights[text.at(i)] * text.much(i);
        }
        double error = (holds ? 1 : 0) - 1 / (1 + Math.exp(-sum));
        biasSquare += error * error;
        bias += RATE * error / Math.sqrt(1e-8 + biasSquare);
        for (int i = 0; i < text.size(); i++) {
            int at = text.at(i);
            double slope = error * text.much(i) - SHRINK * weights[at] / from.seen(at);
            squares[at] += slope * slope;
            weights[at] += RATE * slope / Math.sqrt(1e-8 + squares[at]);
        }
    }

    private static double rounded(double value) {
        return Math.rint(value * 100) / 100;
    }
}
