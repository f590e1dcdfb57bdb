package dev.unknot.clinical;

import static dev.unknot.clinical.Patient.healthy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.interview.Answer;
import dev.unknot.interview.Answers;
import dev.unknot.interview.Option;
import dev.unknot.triage.Filter;
import dev.unknot.triage.Tier;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What skips what (clinical text, section 2, the last table).
class SkippingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "age.under_18 | age danger child",
        "danger.face | age danger",
        "danger.unsure danger_explained.unsure | age danger danger_explained",
        "danger.unsure danger_explained.none | age danger danger_explained warning health where severity duration trend feel plan comfort",
        "warning.fever+numb+injury numb_kind.comes_goes injury_kind.small_older | age danger warning numb_kind injury_kind",
        "warning.fever+numb numb_kind.both_legs | age danger warning numb_kind",
        "health.new_medicine+cancer cancer_kind.old_unchanged | age danger warning health cancer_kind",
        "warning.numb numb_kind.comes_goes | age danger warning numb_kind health where severity duration trend",
        "warning.dizzy_headache head_kind.dizzy clearance.yes | age danger warning head_kind health clearance where severity duration trend feel plan comfort",
        "warning.dizzy_headache head_kind.dizzy clearance.no | age danger warning head_kind health clearance where severity duration trend",
        "duration.over_6_weeks clearance.yes | age danger warning health where severity duration trend clearance feel plan comfort",
        "duration.over_6_weeks clearance.no | age danger warning health where severity duration trend clearance",
        "duration.under_72h feel.none | age danger warning health where severity duration feel plan comfort",
        "plan.home_10 | age danger warning health where severity duration trend feel plan equipment comfort"
    })
    void theQuestionsAre(String answers, String asked) {
        Patient.Visit visit = healthy().saying(answers.split(" ")).visit();

        assertEquals(List.of(asked.split(" ")), visit.asked());
    }

    @Test
    void aHealthyAdultWithAStiffNeckIsAskedElevenQuestionsAndIsClear() {
        Patient.Visit visit = healthy().visit();

        assertEquals(
                List.of("age", "danger", "warning", "health", "where", "severity", "duration", "trend", "feel", "plan", "comfort"),
                visit.asked());
        assertEquals(Tier.STRETCH, visit.tier());
        assertEquals(Set.of(), visit.clear().filters());
    }

    @Test
    void inTheFirstThreeDaysOnlyTheTwoRedRowsAreOfferedAndTheFilterIsSet() {
        Patient.Visit visit = healthy().saying("duration.under_72h", "feel.none").visit();

        List<String> offered = Patient.CONTENT.dialog()
                .offered(Patient.CONTENT.dialog().question("feel"), visit.answers()).stream()
                .map(Option::id)
                .toList();

        assertEquals(List.of("cannot_lift", "stops_life"), offered);
        assertEquals(Set.of(new Filter("ACUTE_72H")), visit.clear().filters());
    }

    @Test
    void youngAdultsAreNotOfferedTheRowsForOverFifty() {
        assertEquals(List.of("dizzy", "headache_worse", "sight"), offered("18_49", "head_kind"));
        assertEquals(List.of("dizzy", "headache_worse", "over_50_head", "sight"), offered("50_64", "head_kind"));
        assertEquals(List.of("neck_condition", "spine_stiff", "morning"), offered("18_49", "joints_which"));
        assertTrue(offered("65_plus", "joints_which").contains("both_shoulders"));
    }

    @ParameterizedTest
    @CsvSource({
        "health.pregnancy pregnancy_when.under_16_weeks pregnancy_pain.mild_occasional, PREGNANT",
        "health.pregnancy pregnancy_when.20_weeks_plus pregnancy_pain.mild_occasional, PREGNANT PREGNANT_16W",
        "health.pregnancy pregnancy_when.birth pregnancy_pain.mild_occasional, POSTPARTUM_6W",
        "health.bones bones_kind.not_sudden clearance.yes, OSTEOPOROSIS",
        "health.joints joints_which.spine_stiff clearance.yes, NECK_RISK SPINE_FUSED",
        "health.joints joints_which.neck_condition clearance.yes, HYPERMOBILE NECK_RISK",
        "warning.dizzy_headache head_kind.dizzy clearance.yes, DIZZY_NECK",
        "health.operation operation_kind.within_12_weeks clearance.yes, RECENT_SURGERY",
        "health.operation operation_kind.fusion_long_ago, SPINE_FUSED",
        "health.heart_lung_eyes heart_which.heart_stable+lung_stable+eyes, BREATHLESS GLAUCOMA HIGH_BP",
        "health.heart_lung_eyes heart_which.limits clearance.yes, BREATHLESS HIGH_BP",
        "health.thinners, BLOOD_THINNERS",
        "age.65_plus, AGE_65",
        "where.shoulder_joint feel.ache, SHOULDER_SORE",
        "where.shoulder_joint severity.4, SHOULDER_SORE",
        "where.shoulder_joint comfort.pinch, SHOULDER_SORE",
        "comfort.shoulder_out+bendy+wrists+unsteady+skin+spasm, ACUTE_72H BALANCE HYPERMOBILE SHOULDER_UNSTABLE SKIN_BROKEN WRIST_SORE",
        "plan.home_2 comfort.knees+low_back+no_floor+relaxing_worse, KNEE_SORE LOW_BACK_SORE NO_FLOOR TRAUMA_MEMORY"
    })
    void theCautionFiltersAreSetAsTheTextSays(String answers, String filters) {
        Patient.Visit visit = healthy().saying(answers.split(" ")).visit();

        assertEquals(
                Stream.of(filters.split(" ")).sorted().toList(),
                visit.clear().filters().stream().map(Filter::code).toList());
    }

    private static List<String> offered(String age, String question) {
        var dialog = Patient.CONTENT.dialog();
        var answers = dialog.answer(
                Answers.NONE, dialog.question("age"), Answer.Chosen.only(age));
        return dialog.offered(dialog.question(question), answers).stream().map(Option::id).toList();
    }
}
