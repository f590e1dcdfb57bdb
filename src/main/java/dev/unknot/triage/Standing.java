package dev.unknot.triage;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// The smaller permission slip: the last verdict was a clear one and still stands, so a reminder may
/// show what fits this person. It is not enough to begin a session with: that takes the re-screen and
/// the [Verdict.Clear] it leads to. Only triage can write one out.
public final class Standing {

    private final SortedSet<Filter> filters;

    Standing(Set<Filter> filters) {
        this.filters = Collections.unmodifiableSortedSet(new TreeSet<>(filters));
    }

    /// What rules exercises out for this person.
    public SortedSet<Filter> filters() {
        return filters;
    }
}
