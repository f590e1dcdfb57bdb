package dev.unknot.coach;

import dev.unknot.triage.Filter;
import dev.unknot.triage.LastVerdict;
import dev.unknot.triage.Tier;

/// Whether slow breathing may be offered. It is no stretch: it may come before any screening and
/// after a CLINICIAN verdict, but never after EMERGENCY or URGENT, and never to somebody who spoke of
/// breathlessness.
final class Calm {

    private static final Filter BREATHLESS = new Filter("BREATHLESS");

    private Calm() {}

    static boolean mayBreathe(Person person) {
        LastVerdict last = person.verdict();
        return last == null
                || (last.tier().compareTo(Tier.CLINICIAN) <= 0 && !last.filters().contains(BREATHLESS));
    }
}
