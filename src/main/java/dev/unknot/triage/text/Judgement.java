package dev.unknot.triage.text;

import dev.unknot.triage.RedFlag;
import dev.unknot.triage.Tier;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One question that was learned to be answered by a sum of weights: whether a text is of some tier or
/// above.
///
/// @param flag what is raised
/// @param bias what is there without any word
/// @param least from which sum on it is raised
/// @param harmless by tier of what the rules found, the sum below which that is not raised
/// @param words weights of words, of two in a row, and of pieces of words
/// @param said weights of what the words say, and of what the rules made of it
/// @param neighbours the weight of what the most similar labelled messages were
/// @param signs the weight of the flag of that tier or above that the words speak most for
public record Judgement(RedFlag flag, double bias, double least, Map<Tier, Double> harmless,
        Map<String, Double> words, Map<String, Double> said, double neighbours, double signs) {

    private static final int WORDS_SHOWN = 4;

    public Judgement {
        harmless = Map.copyOf(harmless);
        words = Map.copyOf(words);
        said = Map.copyOf(said);
    }

    double sum(Features features, Likeness likeness) {
        return bias + neighbours * likeness.nearest().share(flag.tier()) + signs * likeness.signs().loudest(flag.tier())
                + sum(features.words(), words) * features.scale()
                + sum(features.said(), said) * features.saidScale();
    }

    /// What the labelled messages say of the text, as far as that counts; nothing where it does not.
    String said(Likeness likeness) {
        return neighbours == 0 || likeness.nearest().messages().isEmpty() ? "" : likeness.said(flag.tier());
    }

    /// Whether what the rules found in that tier is not meant, by all the words.
    boolean isHarmless(Tier found, double sum) {
        return sum < harmless.getOrDefault(found, Double.NEGATIVE_INFINITY);
    }

    private static double sum(Map<String, List<Integer>> features, Map<String, Double> weights) {
        double sum = 0;
        for (String feature : features.keySet()) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return sum;
    }

    /// The tokens that speak most for it, or against it, in the order of the text.
    List<Integer> weightiest(Features features, boolean against) {
        Map<Integer, Double> shares = new HashMap<>();
        share(features.words(), words, features.scale() * (against ? -1 : 1), shares);
        share(features.said(), said, features.saidScale() * (against ? -1 : 1), shares);
        return shares.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(WORDS_SHOWN)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static void share(
            Map<String, List<Integer>> features, Map<String, Double> weights, double scale, Map<Integer, Double> shares) {
        features.forEach((feature, places) -> places.forEach(at ->
                shares.merge(at, scale * weights.getOrDefault(feature, 0.0) / places.size(), Double::sum)));
    }
}
