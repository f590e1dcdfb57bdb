package dev.unknot.triage;

import static dev.unknot.triage.Clinic.CLEARANCE;
import static dev.unknot.triage.Clinic.TRIAGE;
import static dev.unknot.triage.Clinic.asked;
import static dev.unknot.triage.Clinic.chosen;
import static dev.unknot.triage.Clinic.codes;
import static dev.unknot.triage.Clinic.healthy;
import static dev.unknot.triage.Clinic.none;
import static dev.unknot.triage.Clinic.notSure;
import static dev.unknot.triage.Clinic.rated;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.interview.Answer;
import dev.unknot.interview.Answers;
import dev.unknot.interview.Condition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Each tier, what skips what, the clearance, and what nobody may be cleared with.
class TriageTest {

    @Test
    void nothingSaidIsNothingDecided() {
        Verdict verdict = TRIAGE.assess(Answers.NONE);

        assertEquals("age", assertInstanceOf(Verdict.Undecided.class, verdict).next().id());
    }

    @Test
    void whoHasNoWarningSignIsClearAndHasBeenAskedEverything() {
        Clinic visit = healthy();

        assertEquals(
                List.of("age", "danger", "warning", "health", "where", "severity", "duration", "feel", "plan"),
                visit.questions());
        assertFalse(assertInstanceOf(Verdict.Clear.class, visit.verdict()).cleared());
    }

    @Test
    void anEmergencyIsToldAtOnce() {
        Clinic visit = healthy().with("danger", chosen("heart"));

        assertEquals(List.of("age", "danger"), visit.questions());
        assertEquals(List.of("CARDIAC"), codes(assertInstanceOf(Verdict.Emergency.class, visit.verdict()).raised()));
    }

    @Test
    void anEmergencyThatOnlyAFollowUpShowsIsToldAtOnceToo() {
        Clinic visit = healthy().with("warning", chosen("numb", "fever")).with("numb_kind", chosen("both_legs"));

        assertEquals(List.of("age", "danger", "warning", "numb_kind"), visit.questions());
        assertEquals(List.of("BOTH_LEGS"), codes(assertInstanceOf(Verdict.Emergency.class, visit.verdict()).raised()));
    }

    @Test
    void urgentWaitsForTheFollowUpsOfItsScreenAndSkipsTheRest() {
        Clinic visit = healthy().with("warning", chosen("numb", "fever")).with("numb_kind", chosen("comes_goes"));

        assertEquals(List.of("age", "danger", "warning", "numb_kind"), visit.questions());
        assertEquals(List.of("FEVER"), codes(assertInstanceOf(Verdict.Urgent.class, visit.verdict()).raised()));
    }

    @Test
    void urgentOnTheHealthScreenSkipsOnlyWhatComesAfterIt() {
        Clinic visit = healthy().with("health", chosen("cancer", "bones")).with("cancer_kind", chosen("new_pain"))
                .with("bones_kind", chosen("not_sudden"));

        assertEquals(List.of("age", "danger", "warning", "health", "cancer_kind", "bones_kind"), visit.questions());
        assertInstanceOf(Verdict.Urgent.class, visit.verdict());
    }

    @Test
    void aClinicianFlagThatNothingLiftsSkipsThePlanButNotThePain() {
        Clinic visit = healthy().with("warning", chosen("numb")).with("numb_kind", chosen("comes_goes"));

        assertEquals(
                List.of("age", "danger", "warning", "numb_kind", "health", "where", "severity", "duration"),
                visit.questions());
        assertEquals(List.of("NEURO"), codes(assertInstanceOf(Verdict.Clinician.class, visit.verdict()).raised()));
    }

    @Test
    void painCanStillRaiseTheTierOfAClinicianFlag() {
        Clinic visit = healthy().with("warning", chosen("numb")).with("numb_kind", chosen("comes_goes"))
                .with("severity", rated(9));

        assertEquals(List.of("WORST"), codes(assertInstanceOf(Verdict.Urgent.class, visit.verdict()).raised()));
    }

    @Test
    void doubtOnTheFirstScreenIsExplainedAndThenUrgent() {
        Clinic visit = healthy().with("danger", notSure()).with("danger_explained", notSure());

        assertEquals(List.of("age", "danger", "danger_explained"), visit.questions());
        assertEquals(List.of("UNSURE_1"), codes(assertInstanceOf(Verdict.Urgent.class, visit.verdict()).raised()));
    }

    @Test
    void doubtThatTheExplanationSettledIsNoDoubt() {
        Clinic visit = healthy().with("danger", notSure()).with("danger_explained", none());

        assertInstanceOf(Verdict.Clear.class, visit.verdict());
    }

    @Test
    void doubtIsNeverClearEvenWhereNoFlagSpeaksOfDoubt() {
        for (String question : List.of("warning", "health", "feel")) {
            Clinic visit = healthy().with(question, notSure());

            assertFalse(visit.verdict() instanceof Verdict.Clear, question);
        }
    }

    @Test
    void theYoungAreAskedOnlyForDangerAndTheirOwnSigns() {
        Clinic well = healthy().with("age", chosen("under_18")).with("child", none());
        Clinic limping = healthy().with("age", chosen("under_18")).with("child", chosen("limp"));

        assertEquals(List.of("age", "danger", "child"), well.questions());
        assertEquals(List.of("UNDER_18"), codes(assertInstanceOf(Verdict.Clinician.class, well.verdict()).raised()));
        assertEquals(List.of("CHILD"), codes(assertInstanceOf(Verdict.Urgent.class, limping.verdict()).raised()));
    }

    @Test
    void wordsCanRaiseATierAndAnswersCannotTakeThemBack() {
        Clinic visit = healthy().hearing("OVERDOSE");

        assertEquals(List.of(), visit.questions());
        assertInstanceOf(Verdict.Emergency.class, visit.verdict());
        assertInstanceOf(Verdict.Emergency.class, TRIAGE.assess(asked(healthy()), Set.of("OVERDOSE")));
    }

    @Test
    void urgentWordsDoNotHideTheEmergencyQuestions() {
        Clinic visit = healthy().hearing("ABUSE");

        assertEquals(List.of("age", "danger"), visit.questions());
        assertInstanceOf(Verdict.Urgent.class, visit.verdict());
    }

    @Test
    void wordsThatNeedAClinicianAreNeverForgottenOnTheWay() {
        Clinic visit = healthy().hearing("WORRY").with("clearance", chosen("yes"));

        assertEquals(List.of("WORRY"), codes(assertInstanceOf(Verdict.Clinician.class, visit.verdict()).raised()));
    }

    @Test
    void wordsThatOnlyTellAMoodDoNotStopAnybody() {
        Clinic visit = healthy().hearing("MOOD");

        assertInstanceOf(Verdict.Clear.class, visit.verdict());
    }

    @Test
    void wordsThatNameNoFlagChangeNothing() {
        Clinic visit = healthy().hearing("SOMETHING_ELSE");

        assertInstanceOf(Verdict.Clear.class, visit.verdict());
    }

    @Test
    void theTierDoesNotDependOnTheOrderOfTheAnswers() {
        Answers there = asked(healthy().with("warning", chosen("dizzy")).with("clearance", chosen("no")));
        Map<String, Answer> turned = new LinkedHashMap<>();
        List.copyOf(there.byQuestion().keySet()).reversed()
                .forEach(question -> turned.put(question, there.to(question).orElseThrow()));

        Verdict verdict = TRIAGE.assess(new Answers(turned));

        assertEquals(TRIAGE.assess(there), verdict);
    }

    @Test
    void filtersAreSetByWhatWasSaid() {
        Clinic visit = healthy().with("health", chosen("thinners"));

        Verdict.Clear clear = assertInstanceOf(Verdict.Clear.class, visit.verdict());

        assertEquals(Set.of(new Filter("BLOOD_THINNERS")), clear.filters());
    }

    @Test
    void aFilterInDoubtIsSet() {
        Set<Filter> filters = TRIAGE.filters(asked(healthy().with("health", notSure())));

        assertTrue(filters.contains(new Filter("BLOOD_THINNERS")));
    }

    @Test
    void onlyAClinicianFlagCanBeLifted() {
        assertThrows(IllegalArgumentException.class, () -> new RedFlag(
                "X", Tier.URGENT, RedFlag.By.ANSWERS, new Condition.Always(), true, List.of(), List.of()));
    }

    @Test
    void theClearanceStandsOutsideTheDialog() {
        assertFalse(Clinic.DIALOG.questions().contains(CLEARANCE));
        assertEquals("FEVER", TRIAGE.flag("FEVER").orElseThrow().code());
        assertTrue(TRIAGE.flag("NO_SUCH").isEmpty());
    }
}
