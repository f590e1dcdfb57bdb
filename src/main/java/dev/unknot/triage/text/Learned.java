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
public record Learned(List<Judgement> judgements) {

    /// Fewer say too little to go by.
    private static final int FEWEST_WORDS = 4;

    /// Whoever speaks of these is answered, however unlikely it looks.
    private static final Set<String> NEVER_TEMPERED = Set.of("SUICIDAL_TEXT", "SELF_HARM_TEXT", "ABUSE_DISCLOSED", "LOW_MOOD");

    private static final String WHY = "learned from labelled messages";

    private record Weighed(Judgement judgement, double sum) {}

    public Learned {
        judgements = List.copyOf(judgements);
    }

    /// What the rules found, seen by the whole text, and what it speaks for besides.
    ///
    /// @param numbers tokens that a number gave a meaning: what it says is never tempered
    List<Finding> weigh(String text, List<Token> tokens, Features features, List<Finding> found, Set<Integer> numbers) {
        if (tokens.stream().filter(token -> !token.isNumber()).count() < FEWEST_WORDS || judgements.isEmpty()) {
            return found;
        }
        List<Finding> weighed = new ArrayList<>(tempered(text, tokens, features, found, numbers));
        if (features.places().stream().filter(at -> !tokens.get(at).isNumber()).count() >= FEWEST_WORDS) {
            raised(text, tokens, features, weighed).ifPresent(weighed::add);
        }
        return weighed;
    }

    private Optional<Finding> raised(String text, List<Token> tokens, Features features, List<Finding> known) {
        return judgements.stream()
                .map(judgement -> new Weighed(judgement, judgement.sum(features)))
                .filter(weighed -> weighed.sum() >= weighed.judgement().least())
                .max(Comparator.comparing((Weighed weighed) -> weighed.judgement().flag().tier())
                        .thenComparingDouble(Weighed::sum))
                .map(Weighed::judgement)
                .filter(judgement -> known.stream().noneMatch(finding -> isAsSevere(finding, judgement)))
                .flatMap(judgement -> finding(text, tokens, judgement, features));
    }

    /// Where one sign stands, all do: either the whole text is harmless, or nothing of it is.
    private List<Finding> tempered(
            String text, List<Token> tokens, Features features, List<Finding> found, Set<Integer> numbers) {
        Judgement any = judgements.getLast();
        List<Finding> signs = found.stream().filter(Learned::isSign).toList();
        if (signs.isEmpty() || !signs.stream().allMatch(sign -> mayBeTempered(sign, tokens, numbers))) {
            return found;
        }
        double sum = any.sum(features);
        if (!signs.stream().allMatch(sign -> any.isHarmless(sign.flag().tier(), sum))) {
            return found;
        }
        String against = String.join(" … ", words(text, tokens, any.weightiest(features, true)));
        return found.stream()
                .map(finding -> isSign(finding) ? finding.unlikely(against) : finding)
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

    private static Optional<Finding> finding(String text, List<Token> tokens, Judgement judgement, Features features) {
        List<Integer> places = judgement.weightiest(features, false);
        List<String> words = words(text, tokens, places);
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(judgement.flag(), Assertion.UNCLEAR, words, tokens.get(places.getFirst()).start(),
                        tokens.get(places.getLast()).end(), String.join(" … ", words), WHY));
    }

    private static List<String> words(String text, List<Token> tokens, List<Integer> places) {
        return places.stream().map(tokens::get).map(token -> text.substring(token.start(), token.end())).toList();
    }
}
