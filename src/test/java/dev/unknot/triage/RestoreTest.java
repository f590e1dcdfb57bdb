package dev.unknot.triage;

import static dev.unknot.triage.Clinic.TRIAGE;
import static dev.unknot.triage.Clinic.codes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What becomes of an earlier verdict after the two taps of a re-screen.
class RestoreTest {

    private static final Instant MONDAY = Instant.parse("2026-11-02T09:00:00Z");
    private static final Rescreen NOTHING_NEW = new Rescreen(false, 3);

    @Test
    void aClearRecordAndNothingNewIsClearAgainWithItsFilters() {
        LastVerdict last = LastVerdict.of(Tier.STRETCH, MONDAY, true, filters("BLOOD_THINNERS"));

        Verdict.Clear clear =
                assertInstanceOf(Verdict.Clear.class, TRIAGE.restore(last, NOTHING_NEW, after(Duration.ofDays(7))));

        assertEquals(filters("BLOOD_THINNERS"), clear.filters());
        assertTrue(clear.cleared());
    }

    @Test
    void anythingNewStartsTheWholeInterviewAgain() {
        Verdict verdict = TRIAGE.restore(clear(), new Rescreen(true, 0), after(Duration.ofDays(1)));

        assertEquals("age", assertInstanceOf(Verdict.Undecided.class, verdict).next().id());
    }

    @Test
    void aRecordLapsesAfterFourWeeksToTheSecond() {
        Instant justBefore = after(Duration.ofDays(28).minusSeconds(1));
        Instant then = after(Duration.ofDays(28));

        assertInstanceOf(Verdict.Clear.class, TRIAGE.restore(clear(), NOTHING_NEW, justBefore));
        assertInstanceOf(Verdict.Undecided.class, TRIAGE.restore(clear(), NOTHING_NEW, then));
    }

    @ParameterizedTest
    @EnumSource(value = Tier.class, names = "STRETCH", mode = EnumSource.Mode.EXCLUDE)
    void noOtherRecordIsEverTurnedIntoAClearOne(Tier tier) {
        LastVerdict last = LastVerdict.of(tier, MONDAY, true, Set.of());

        Verdict verdict = TRIAGE.restore(last, new Rescreen(false, 0), MONDAY);

        assertInstanceOf(Verdict.Undecided.class, verdict);
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 8})
    void severePainNeedsAClinicianEvenWithClearance(int pain) {
        LastVerdict last = LastVerdict.of(Tier.STRETCH, MONDAY, true, Set.of());

        Verdict verdict = TRIAGE.restore(last, new Rescreen(false, pain), MONDAY);

        assertEquals(List.of("SEVERE"), codes(assertInstanceOf(Verdict.Clinician.class, verdict).raised()));
    }

    @Test
    void theWorstPainIsUrgent() {
        Verdict verdict = TRIAGE.restore(clear(), new Rescreen(false, 9), MONDAY);

        assertEquals(List.of("WORST"), codes(assertInstanceOf(Verdict.Urgent.class, verdict).raised()));
    }

    @Test
    void painFromFourOnNeedsAMidwifeInPregnancyUnlessItWasCleared() {
        LastVerdict well = LastVerdict.of(Tier.STRETCH, MONDAY, false, filters("PREGNANT"));
        LastVerdict cleared = LastVerdict.of(Tier.STRETCH, MONDAY, true, filters("PREGNANT"));

        Verdict sore = TRIAGE.restore(well, new Rescreen(false, 4), MONDAY);

        assertEquals(
                List.of("PREGNANT_PERSISTENT_PAIN"),
                codes(assertInstanceOf(Verdict.Clinician.class, sore).raised()));
        assertInstanceOf(Verdict.Clear.class, TRIAGE.restore(well, new Rescreen(false, 3), MONDAY));
        assertInstanceOf(Verdict.Clear.class, TRIAGE.restore(cleared, new Rescreen(false, 4), MONDAY));
    }

    @Test
    void theFirstThreeDaysPassAndOtherFiltersStay() {
        LastVerdict last = LastVerdict.of(Tier.STRETCH, MONDAY, false, filters("ACUTE_72H", "KNEE_SORE"));

        assertEquals(filters("ACUTE_72H", "KNEE_SORE"), last.filters(after(Duration.ofDays(3))));
        assertEquals(filters("KNEE_SORE"), last.filters(after(Duration.ofDays(3).plusSeconds(1))));
    }

    @Test
    void onlyAClearRecordIsValidAndOnlyForFourWeeks() {
        assertTrue(clear().valid(MONDAY));
        assertFalse(clear().valid(after(Duration.ofDays(28))));
        assertFalse(LastVerdict.of(Tier.CLINICIAN, MONDAY, true, Set.of()).valid(MONDAY));
    }

    private static LastVerdict clear() {
        return LastVerdict.of(Tier.STRETCH, MONDAY, false, Set.of());
    }

    private static Instant after(Duration span) {
        return MONDAY.plus(span);
    }

    private static Set<Filter> filters(String... codes) {
        return Set.copyOf(List.of(codes).stream().map(Filter::new).toList());
    }
}
