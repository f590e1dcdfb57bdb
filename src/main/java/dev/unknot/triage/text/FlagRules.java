package dev.unknot.triage.text;

import dev.unknot.triage.RedFlag;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What is the same in every language: which concepts together mean which warning sign, and which
/// answer of the interview.
///
/// @param rules what means which sign; those that rest on other signs come last
/// @param pastCounts codes of signs that are not over when they were years ago
/// @param recentCounts codes of signs that are not over when they were there in these days: a stroke that has
///     passed is an emergency still
/// @param answers option of a question, such as `where.neck`, to the concepts that say so
public record FlagRules(List<FlagRule> rules, Set<String> pastCounts, Set<String> recentCounts, Map<String, Set<String>> answers) {

    private static final String PHRASE = "a phrase of its own";

    public FlagRules {
        rules = List.copyOf(rules);
        pastCounts = Set.copyOf(pastCounts);
        recentCounts = Set.copyOf(recentCounts);
        answers = Map.copyOf(answers);
    }

    /// These rules, and that a phrase which stands for a flag means that flag.
    public FlagRules with(List<RedFlag> flags) {
        Stream<FlagRule> phrases = flags.stream()
                .map(flag -> new FlagRule(
                        flag, List.of(Set.of(flag.code())), FlagRule.Within.NEAR, Set.of(),
                        FlagRule.Whose.ANYBODY, PHRASE));
        return new FlagRules(Stream.concat(phrases, rules.stream()).toList(), pastCounts, recentCounts, answers);
    }
}
