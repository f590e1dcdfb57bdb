package dev.unknot.triage;

import dev.unknot.interview.Question;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// What triage makes of the answers.
public sealed interface Verdict {

    /// Emergency services now.
    record Emergency(List<RedFlag> raised) implements Verdict {}

    /// To be seen today.
    record Urgent(List<RedFlag> raised) implements Verdict {}

    /// A clinician before stretching.
    record Clinician(List<RedFlag> raised) implements Verdict {}

    /// Something is still to be asked.
    record Undecided(Question next) implements Verdict {}

    /// The permission slip: every red flag is a definite no, or was lifted by a clinician's
    /// clearance. Only triage can write one out.
    final class Clear implements Verdict {

        private final SortedSet<Filter> filters;
        private final boolean cleared;

        Clear(Set<Filter> filters, boolean cleared) {
            this.filters = Collections.unmodifiableSortedSet(new TreeSet<>(filters));
            this.cleared = cleared;
        }

        /// What rules exercises out for this person.
        public SortedSet<Filter> filters() {
            return filters;
        }

        /// Whether it rests on a clinician's clearance.
        public boolean cleared() {
            return cleared;
        }
    }
}
