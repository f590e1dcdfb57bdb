package dev.unknot.triage.text;

import dev.unknot.triage.Tier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What was learned from labelled messages of one language: whether a text speaks of a warning sign,
/// by all of its words, by what they say and by what the rules made of it. It is a sum of weights, and
/// so the words that weighed most can be shown. It raises a sign where no rule did, and it tempers:
/// what rules took for a lesser sign is not asked about where all else speaks against it.
///
/// @param judgements of the most severe one that holds, the one that holds most counts; the last is of
///     everything that is a sign at all
/// @param neighbours labelled messages to compare with
public record Learned(List<Judgement> judgements, Neighbours neighbours) {

    /// Fewer say too little to go by.
    private static final int FEWEST_WORDS = 4;

    /// Who writes no more than "dizzy after a fall" means it: too little is said to speak against it.
    private static final int FEWEST_TO_TEMPER = 6;

    /// Whoever speaks of these is answered, however unlikely it looks.
    private static final Set<String> NEVER_TEMPERED = Set.of("SUICIDAL_TEXT", "SELF_HARM_TEXT", "ABUSE_DISCLOSED", "LOW_MOOD");

    private static final String WHY = "learned from labelled messages";

    private record Weighed(Judgement judgement, double sum) {}

    /// A text as it is weighed.
    private record Weighing(String text, List<Token> tokens, Features features, Likeness likeness) {

        double sum(Judgement judgement) {
            return judgement.sum(features, likeness);
        }

        /// The words that speak most for a judgement, or against it.
        List<String> words(List<Integer> places) {
            return places.stream().map(tokens::get).map(token -> text.substring(token.start(), token.end())).toList();
        }
    }

    public Learned {
        judgements = List.copyOf(judgements);
    }

    /// What the rules found, seen by the whole text, and what it speaks for besides.
    ///
    /// @param numbers tokens that a number gave a meaning: what it says is never tempered
    List<Finding> weigh(String text, List<Token> tokens, Features features, List<Finding> found, Set<Integer> numbers) {
        long words = tokens.stream().filter(token -> !token.isNumber()).count();
        if (words < FEWEST_WORDS || judgements.isEmpty()) {
            return found;
        }
        Weighing weighing = new Weighing(text, tokens, features, neighbours.likeness(features));
        List<Finding> weighed = new ArrayList<>(words < FEWEST_TO_TEMPER ? found : tempered(weighing, found, numbers));
        if (features.places().stream().filter(at -> !tokens.get(at).isNumber()).count() >= FEWEST_WORDS) {
            raised(weighing, weighed).ifPresent(weighed::add);
        }
        return weighed;
    }

    private Optional<Finding> raised(Weighing weighing, List<Finding> known) {
        return judgements.stream()
                .map(judgement -> new Weighed(judgement, weighing.sum(judgement)))
                .filter(weighed -> weighed.sum() >= weighed.judgement().least())
                .max(Comparator.comparing((Weighed weighed) -> weighed.judgement().flag().tier())
                        .thenComparingDouble(Weighed::sum))
                .map(Weighed::judgement)
                .filter(judgement -> known.stream().noneMatch(finding -> isAsSevere(finding, judgement)))
                .flatMap(judgement -> finding(weighing, judgement));
    }

    /// Where one sign stands, all do: either the whole text is harmless, or nothing of it is.
    private List<Finding> tempered(Weighing weighing, List<Finding> found, Set<Integer> numbers) {
        Judgement any = judgements.getLast();
        List<Finding> signs = found.stream().filter(Learned::isSign).toList();
        if (signs.isEmpty() || !signs.stream().allMatch(sign -> mayBeTempered(sign, weighing.tokens(), numbers))) {
            return found;
        }
        double sum = weighing.sum(any);
        if (!signs.stream().allMatch(sign -> any.isHarmless(sign.flag().tier(), sum))) {
            return found;
        }
        String against = String.join(" … ", weighing.words(any.weightiest(weighing.features(), true)));
        return found.stream()
                .map(finding -> isSign(finding) ? finding.unlikely(against, any.said(weighing.likeness())) : finding)
                .toList();
    }

    private static boolean isSign(Finding finding) {
        return finding.counts() && finding.flag().tier() != Tier.STRETCH;
    }

    private static boolean mayBeTempered(Finding finding, List<Token> tokens, Set<Integer> numbers) {
        return finding.flag().tier() != Tier.EMERGENCY
                && !NEVER_TEMPERED.contains(finding.flag().code())
                && numbers.stream().map(tokens::get)
                        .noneMatch(token -> token.start() < finding.end() && finding.start() < token.end());
    }

    private static boolean isAsSevere(Finding known, Judgement judgement) {
        return known.counts() && known.flag().tier().compareTo(judgement.flag().tier()) >= 0;
    }

    private static Optional<Finding> finding(Weighing weighing, Judgement judgement) {
        List<Integer> places = judgement.weightiest(weighing.features(), false);
        List<String> words = weighing.words(places);
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(judgement.flag(), Assertion.UNCLEAR, words,
                        weighing.tokens().get(places.getFirst()).start(), weighing.tokens().get(places.getLast()).end(),
                        String.join(" … ", words), WHY + judgement.said(weighing.likeness())));
    }
}
