package dev.unknot.triage;

import static dev.unknot.triage.Clinic.chosen;
import static dev.unknot.triage.Clinic.codes;
import static dev.unknot.triage.Clinic.healthy;
import static dev.unknot.triage.Clinic.notSure;
import static dev.unknot.triage.Clinic.rated;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/// When a clinician's clearance is asked for, and what it lifts.
class ClearanceTest {

    @Test
    void clearanceIsAskedOnceAfterTheHealthQuestionsAndThenThePlanGoesOn() {
        Clinic visit = healthy().with("warning", chosen("dizzy")).with("clearance", chosen("yes"));

        assertEquals(
                List.of("age", "danger", "warning", "health", "clearance", "where", "severity", "duration", "feel", "plan"),
                visit.questions());
        assertTrue(assertInstanceOf(Verdict.Clear.class, visit.verdict()).cleared());
    }

    @Test
    void withoutClearanceItEndsAfterThePain() {
        for (var answer : List.of(chosen("no"), notSure())) {
            Clinic visit = healthy().with("warning", chosen("dizzy")).with("clearance", answer);

            assertEquals(
                    List.of("age", "danger", "warning", "health", "clearance", "where", "severity", "duration"),
                    visit.questions());
            assertEquals(List.of("DIZZY"), codes(assertInstanceOf(Verdict.Clinician.class, visit.verdict()).raised()));
        }
    }

    @Test
    void aFlagRaisedLaterAsksForClearanceThereAndOnlyIfItWasNotAskedBefore() {
        Clinic late = healthy().with("duration", chosen("over_6_weeks")).with("clearance", chosen("yes"));
        Clinic both = late.with("warning", chosen("dizzy"));

        assertEquals(
                List.of("age", "danger", "warning", "health", "where", "severity", "duration", "clearance", "feel", "plan"),
                late.questions());
        assertEquals(1, Collections.frequency(both.questions(), "clearance"));
        assertInstanceOf(Verdict.Clear.class, both.verdict());
    }

    @Test
    void clearanceIsNotAskedWhereOneFlagCannotBeLifted() {
        Clinic visit = healthy().with("warning", chosen("dizzy", "numb")).with("numb_kind", chosen("comes_goes"));

        assertFalse(visit.questions().contains("clearance"));
        assertEquals(
                List.of("DIZZY", "NEURO"), codes(assertInstanceOf(Verdict.Clinician.class, visit.verdict()).raised()));
    }

    @Test
    void clearanceDoesNotLiftWhatComesToLightAfterIt() {
        Clinic visit = healthy().with("warning", chosen("dizzy")).with("clearance", chosen("yes"))
                .with("severity", rated(7));

        assertEquals(
                List.of("DIZZY", "SEVERE"), codes(assertInstanceOf(Verdict.Clinician.class, visit.verdict()).raised()));
    }

    @Test
    void clearanceGivenForNothingLiftsNothingUrgent() {
        Clinic visit = healthy().with("clearance", chosen("yes")).with("warning", chosen("fever"));

        assertInstanceOf(Verdict.Urgent.class, visit.verdict());
    }

    @Test
    void doubtIsNotLiftedByAClearance() {
        Clinic visit = healthy().with("clearance", chosen("yes")).with("health", notSure());

        assertInstanceOf(Verdict.Clinician.class, visit.verdict());
    }
}
