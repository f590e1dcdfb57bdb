package dev.unknot.triage.text;

import dev.unknot.triage.RedFlag;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What was learned from labelled messages of one language: whether a text speaks of a warning sign
/// that no rule knows. It is a sum of weights of words and pieces of words, and so the words that
/// weighed most can be shown. It can raise a sign and take none back.
///
/// @param judgements the most severe one first
public record Learned(List<Judgement> judgements) {

    /// Fewer say too little to go by.
    private static final int FEWEST_WORDS = 4;

    private static final int WORDS_SHOWN = 4;
    private static final String WHY = "learned from labelled messages";

    public Learned {
        judgements = List.copyOf(judgements);
    }

    /// One question that was learned to be answered.
    ///
    /// @param flag what is raised
    /// @param bias what is there without any word
    /// @param least from which sum on it is raised
    public record Judgement(RedFlag flag, double bias, double least, Map<String, Double> weights) {
        public Judgement {
            weights = Map.copyOf(weights);
        }

        double sum(Map<String, List<Integer>> features) {
            double sum = features.keySet().stream().mapToDouble(feature -> weights.getOrDefault(feature, 0.0)).sum();
            return bias + sum * Features.scale(features);
        }
    }

    /// The most severe sign that the words speak for.
    Optional<Finding> find(String text, List<Token> tokens, Context context) {
        Map<String, List<Integer>> features = Features.of(tokens, context);
        long words = features.values().stream().flatMap(List::stream).distinct()
                .filter(at -> !tokens.get(at).isNumber())
                .count();
        return words < FEWEST_WORDS ? Optional.empty() : judgements.stream()
                .filter(judgement -> judgement.sum(features) >= judgement.least())
                .findFirst()
                .map(judgement -> finding(text, tokens, judgement, features));
    }

    private static Finding finding(
            String text, List<Token> tokens, Judgement judgement, Map<String, List<Integer>> features) {
        List<Token> weightiest = weightiest(tokens, judgement, features);
        List<String> words = weightiest.stream().map(token -> text.substring(token.start(), token.end())).toList();
        return new Finding(judgement.flag(), Assertion.UNCLEAR, words, weightiest.getFirst().start(),
                weightiest.getLast().end(), String.join(" … ", words), WHY);
    }

    /// The words that speak for it most, in the order of the text.
    private static List<Token> weightiest(
            List<Token> tokens, Judgement judgement, Map<String, List<Integer>> features) {
        Map<Integer, Double> shares = new HashMap<>();
        features.forEach((feature, places) -> places.forEach(
                at -> shares.merge(at, judgement.weights().getOrDefault(feature, 0.0) / places.size(), Double::sum)));
        return shares.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(WORDS_SHOWN)
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> tokens.get(entry.getKey()))
                .collect(Collectors.toList());
    }
}
