package dev.unknot.triage;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// What is kept of a verdict: no answers, and no permission slip. [Triage#restore] alone turns it
/// into a new one.
///
/// @param at when it was given
/// @param cleared whether it rests on a clinician's clearance
public record LastVerdict(Tier tier, Instant at, boolean cleared, SortedSet<Filter> filters) {

    private static final Duration VALID = Duration.ofDays(28);
    private static final Duration ACUTE = Duration.ofDays(3);
    private static final Filter FIRST_DAYS = new Filter("ACUTE_72H");

    public LastVerdict {
        filters = Collections.unmodifiableSortedSet(new TreeSet<>(filters));
    }

    /// The record of a verdict. Nothing is recorded of an undecided one.
    public static LastVerdict of(Tier tier, Instant at, boolean cleared, Set<Filter> filters) {
        return new LastVerdict(tier, at, cleared, new TreeSet<>(filters));
    }

    /// Whether it found nothing against stretching and is younger than four weeks.
    public boolean valid(Instant now) {
        return tier == Tier.STRETCH && now.isBefore(at.plus(VALID));
    }

    /// The filters that still hold: the first 72 hours pass.
    SortedSet<Filter> filters(Instant now) {
        SortedSet<Filter> still = new TreeSet<>(filters);
        if (now.isAfter(at.plus(ACUTE))) {
            still.remove(FIRST_DAYS);
        }
        return still;
    }
}
