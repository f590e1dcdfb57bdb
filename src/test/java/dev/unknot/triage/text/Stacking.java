package dev.unknot.triage.text;

import java.util.List;

/// How much a judgement's sum, what the most similar messages were, and the flag that the words speak
/// most for count beside each other. It is
/// learned (stacking: logistic regression, coordinate by coordinate) from messages that none was
/// learned from, for all know their own too well.
///
/// @param bias to add to the sum
/// @param neighbours the weight of what the most similar messages were, where that of the sum is 1
/// @param signs that of the flag that the words speak most for
record Stacking(double bias, double neighbours, double signs) {

    static final Stacking NONE = new Stacking(0, 0, 0);

    private static final int ROUNDS = 60;

    /// One message.
    ///
    /// @param share what the most similar messages were
    /// @param loudest how strongly the words speak for the flag that they speak most for
    /// @param holds whether it is so
    record Case(double sum, double share, double loudest, boolean holds) {

        private double of(int coordinate) {
            return switch (coordinate) {
                case 0 -> 1;
                case 1 -> sum;
                case 2 -> share;
                default -> loudest;
            };
        }

        private double odds(double[] weights) {
            double odds = 0;
            for (int at = 0; at < weights.length; at++) {
                odds += weights[at] * of(at);
            }
            return odds;
        }
    }

    static Stacking learn(List<Case> cases) {
        double[] weights = {0, 1, 0, 0};
        for (int round = 0; round < ROUNDS; round++) {
            for (int at = 0; at < weights.length; at++) {
                weights[at] += step(cases, weights, at);
            }
        }
        return weights[1] <= 0 ? NONE : new Stacking(
                rounded(weights[0] / weights[1]), rounded(weights[2] / weights[1]), rounded(weights[3] / weights[1]));
    }

    /// A step of Newton's along one coordinate.
    private static double step(List<Case> cases, double[] weights, int at) {
        double slope = 0;
        double bend = 1e-6;
        for (Case one : cases) {
            double chance = 1 / (1 + Math.exp(-one.odds(weights)));
            slope += ((one.holds() ? 1 : 0) - chance) * one.of(at);
            bend += chance * (1 - chance) * one.of(at) * one.of(at);
        }
        return slope / bend;
    }

    private static double rounded(double value) {
        return Math.rint(value * 100) / 100;
    }
}
