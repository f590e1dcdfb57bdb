package dev.unknot.triage.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Puts mentions together by the rules.
final class RuleMatcher {

    private static final int NEAR = 6;
    private static final Comparator<Mention> MOST_AFFIRMED =
            Comparator.comparing(Mention::assertion).thenComparingInt(mention -> mention.span().length());

    private final Mentions mentions;
    private final int[] sentences;

    RuleMatcher(Passage passage, Mentions mentions) {
        this.mentions = mentions;
        this.sentences = new int[passage.tokens().size()];
        for (int at = 1; at < sentences.length; at++) {
            sentences[at] = sentences[at - 1] + (passage.tokens().get(at).gap().endsSentence() ? 1 : 0);
        }
    }

    /// The most affirmed way in which a rule holds.
    Optional<Mention> match(FlagRule rule) {
        if (rule.all().stream().anyMatch(any -> mentions.ofAny(any).findAny().isEmpty())) {
            return Optional.empty();
        }
        List<Set<String>> others = rule.all().subList(1, rule.all().size());
        return mentions.ofAny(rule.all().getFirst())
                .flatMap(first -> joined(first, others, rule).stream())
                .filter(match -> (rule.holdsForOthers() || !match.others()) && !exempt(match, rule))
                .min(MOST_AFFIRMED);
    }

    /// Whether any of these times is told, in the sentence of that mention: "slurred last night, it is gone
    /// now" tells of last night, over as it is.
    boolean isSaidWith(Mention mention, Set<String> entries) {
        return mentions.ofAny(entries)
                .anyMatch(one -> (one.assertion().counts() || one.assertion() == Assertion.OVER) && isOneSentence(one.span(), mention.span()));
    }

    private Optional<Mention> joined(Mention first, List<Set<String>> others, FlagRule rule) {
        Optional<Mention> match = Optional.of(first);
        for (Set<String> any : others) {
            match = match.flatMap(so -> mentions.ofAny(any)
                    .filter(next -> isWithin(rule.within(), so.span(), next.span()))
                    .min(Comparator.comparing(Mention::assertion)
                            .thenComparingInt(next -> next.span().distance(so.span())))
                    .map(so::and));
        }
        return match;
    }

    private boolean exempt(Mention match, FlagRule rule) {
        return mentions.ofAny(rule.unless())
                .filter(mention -> mention.assertion().counts())
                .anyMatch(mention -> isWithin(rule.within(), match.span(), mention.span()));
    }

    private boolean isWithin(FlagRule.Within within, Span one, Span other) {
        return switch (within) {
            case MESSAGE -> true;
            case SENTENCE -> isOneSentence(one, other);
            case NEAR -> one.distance(other) <= NEAR && isOneSentence(one, other);
        };
    }

    private boolean isOneSentence(Span one, Span other) {
        return Stream.of(one, other).mapToInt(span -> sentences[span.from()]).distinct().count() == 1;
    }
}
