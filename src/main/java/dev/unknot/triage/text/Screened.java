package dev.unknot.triage.text;

import dev.unknot.triage.Tier;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What a text was read as.
///
/// @param language the one it was read in
/// @param findings the warning signs it speaks of, each once and as it is meant most seriously; the
///     most severe first
/// @param answers what it answers of the interview: question to options
/// @param severity pain out of ten, where that is said
/// @param concepts what was said at all, in words of the rules
/// @param intents commands that it says in words
/// @param aboutSomeone whether it is about somebody else
public record Screened(
        String language,
        List<Finding> findings,
        Map<String, SortedSet<String>> answers,
        OptionalInt severity,
        Set<String> concepts,
        Set<String> intents,
        boolean aboutSomeone) {

    private static final Comparator<Finding> MOST_SEVERE =
            Comparator.comparing((Finding finding) -> finding.flag().tier()).reversed()
                    .thenComparing(Finding::assertion)
                    .thenComparingInt(Finding::start)
                    .thenComparing(finding -> finding.flag().code());

    public Screened {
        findings = findings.stream().sorted(MOST_SEVERE).toList();
        answers = Map.copyOf(answers);
        concepts = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(concepts));
        intents = Set.copyOf(intents);
    }

    /// The findings that have to be acted on.
    public List<Finding> counting() {
        return findings.stream().filter(Finding::counts).toList();
    }

    /// How soon help is needed for whom it is about. It is never a clearance.
    public Tier tier() {
        return counting().stream().map(finding -> finding.flag().tier()).max(Comparator.naturalOrder()).orElse(Tier.STRETCH);
    }

    /// The codes of the findings that have to be acted on.
    public SortedSet<String> codes() {
        return counting().stream().map(finding -> finding.flag().code()).collect(Collectors.toCollection(TreeSet::new));
    }
}
