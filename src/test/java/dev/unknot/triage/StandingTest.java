package dev.unknot.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a reminder may show rests on the record of a verdict, by these rules.
class StandingTest {

    private static final Instant THEN = Instant.parse("2026-11-01T09:00:00Z");
    private static final Triage TRIAGE = Clinic.TRIAGE;
    private static final Filter WRISTS = new Filter("WRIST_SORE");
    private static final Filter FIRST_DAYS = new Filter("ACUTE_72H");

    @Test
    void aClearVerdictStandsForLessThanFourWeeks() {
        LastVerdict clear = LastVerdict.of(Tier.STRETCH, THEN, false, Set.of());

        assertTrue(TRIAGE.standing(clear, THEN.plus(Duration.ofDays(27))).isPresent());
        assertFalse(TRIAGE.standing(clear, THEN.plus(Duration.ofDays(28))).isPresent());
    }

    @ParameterizedTest
    @EnumSource(value = Tier.class, names = "STRETCH", mode = EnumSource.Mode.EXCLUDE)
    void noOtherVerdictStands(Tier tier) {
        assertFalse(TRIAGE.standing(LastVerdict.of(tier, THEN, false, Set.of()), THEN).isPresent());
    }

    @Test
    void itKeepsTheFiltersButTheFirstDaysPass() {
        LastVerdict clear = LastVerdict.of(Tier.STRETCH, THEN, false, Set.of(WRISTS, FIRST_DAYS));

        SortedSet<Filter> soon = TRIAGE.standing(clear, THEN.plus(Duration.ofDays(1))).orElseThrow().filters();
        SortedSet<Filter> later = TRIAGE.standing(clear, THEN.plus(Duration.ofDays(4))).orElseThrow().filters();

        assertEquals(Set.of(WRISTS, FIRST_DAYS), soon);
        assertEquals(Set.of(WRISTS), later);
    }
}
