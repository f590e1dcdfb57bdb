package dev.unknot.clinical;

import static dev.unknot.clinical.Patient.CONTENT;
import static dev.unknot.clinical.Patient.TRIAGE;
import static dev.unknot.clinical.Patient.healthy;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.interview.Answers;
import dev.unknot.interview.Truth;
import dev.unknot.triage.RedFlag;
import dev.unknot.triage.Tier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which answer raises which codes, row by row (clinical text, sections 1 and 2).
class FlagsTest {

    @Test
    void thereAreAsManyFlagsOfEachTierAsTheTextCounts() {
        Map<Tier, Long> counts = CONTENT.flags().stream().collect(groupingBy(RedFlag::tier, counting()));

        assertEquals(
                Map.of(Tier.EMERGENCY, 35L, Tier.URGENT, 34L, Tier.CLINICIAN, 30L, Tier.STRETCH, 5L), counts);
    }

    @Test
    void aClearanceLiftsExactlyTheFlagsThatTheTextNames() {
        assertEquals(
                Set.of("DURATION_6W", "OSTEOPOROSIS_STEROIDS", "HEIGHT_LOSS_STOOP", "INFLAMMATORY_STIFFNESS",
                        "PMR_PATTERN", "NECK_JOINT_RISK", "NECK_SURGERY_EVER", "SURGERY_12W", "CANCER_HISTORY_STABLE",
                        "HEART_LUNG_UNSTABLE", "DIZZY_NECK_MOVEMENT", "PREGNANT_PERSISTENT_PAIN", "TRAUMA_MINOR_RECENT",
                        "CANNOT_LIFT_ARM"),
                CONTENT.flags().stream().filter(RedFlag::liftable).map(RedFlag::code).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource({
        "heart, CARDIAC_CHEST_PAIN CARDIAC_NO_CHEST_PAIN EXERTIONAL_PAIN_NOW",
        "breath, PULMONARY_BREATHLESS BREATHLESS_SEVERE COUGHING_BLOOD COLLAPSE_SEIZURE",
        "ripping, AORTIC_TEARING THUNDERCLAP_HEADACHE",
        "face, STROKE_SIGNS ARTERY_DISSECTION FIVE_DS GCA_VISION_LOSS",
        "control, BLADDER_BOWEL_LOSS SADDLE_NUMBNESS BOTH_LEGS_WEAK GAIT_SUDDEN SPINAL_PROCEDURE_RECENT",
        "fever_neck, MENINGITIS_SIGNS SEPSIS_SIGNS DEEP_NECK_INFECTION",
        "accident, TRAUMA_MAJOR TRAUMA_WITH_NEURO ANTICOAG_INJURY ANTICOAG_SUDDEN_SPINE_PAIN STRANGULATION DIVING_DECOMPRESSION",
        "pregnant_pain, ECTOPIC_POSSIBLE PREG_CHEST_BREATH",
        "cold_arm, LIMB_COLD_PALE ABDO_EMERGENCY"
    })
    void everyRowOfTheFirstScreenIsAnEmergencyAtOnce(String row, String codes) {
        Patient.Visit visit = healthy().saying("danger." + row).visit();
        Patient.Visit later = healthy().saying("danger.unsure", "danger_explained." + row).visit();

        assertEquals(Tier.EMERGENCY, visit.tier());
        assertEquals(sorted(codes), visit.codes());
        assertEquals(List.of("age", "danger"), visit.asked());
        assertEquals(visit.verdict(), later.verdict());
    }

    @Test
    void everyPairOfRowsOfTheFirstScreenIsAnEmergencyToo() {
        List<String> rows = List.of(
                "heart", "breath", "ripping", "face", "control", "fever_neck", "accident", "pregnant_pain", "cold_arm");
        for (String one : rows) {
            for (String other : rows) {
                assertEquals(Tier.EMERGENCY, healthy().saying("danger." + one + "+" + other).visit().tier());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fever,              URGENT, FEVER_WITH_PAIN",
        "effort_breath_band, URGENT, EXERTIONAL_PAIN_SETTLES PLEURITIC_PAIN BAND_AROUND_CHEST",
        "rash_joint_arm,     URGENT, SHINGLES_RASH HOT_SWOLLEN_JOINT ARM_SWOLLEN_BLUE ARM_HOT_OR_COLD "
                + "ARM_DEFORMED_CANT_MOVE BOTH_SHOULDERS_SEVERE"
    })
    void rowsOfTheSecondScreenWithoutAFollowUp(String row, Tier tier, String codes) {
        Patient.Visit visit = healthy().saying("warning." + row).visit();

        assertEquals(tier, visit.tier());
        assertEquals(sorted(codes), visit.codes());
    }

    /// F1 to F11 and "which?" of the second screen, in the order of the text.
    @ParameterizedTest
    @CsvSource({
        "warning.walking_hands, walking_which.walking, URGENT, TROUBLE_WALKING",
        "warning.walking_hands, walking_which.hands, URGENT, HAND_CLUMSINESS",
        "warning.walking_hands, walking_which.shocks, URGENT, ELECTRIC_SHOCK_NECK",
        "warning.walking_hands, walking_which.hands+shocks, EMERGENCY, CORD_COMBINATION",
        "warning.numb, numb_kind.comes_goes, CLINICIAN, NEURO_ARM_OR_LEG",
        "warning.numb, numb_kind.below_elbow, CLINICIAN, ARM_PAIN_BELOW_ELBOW",
        "warning.numb, numb_kind.constant_worse, URGENT, NEURO_WORSENING",
        "warning.numb, numb_kind.both_sides, URGENT, NEURO_BOTH_SIDES",
        "warning.numb, numb_kind.both_legs, EMERGENCY, BOTH_LEGS_WEAK",
        "warning.numb, numb_kind.wasted_cough, URGENT, PANCOAST_PATTERN",
        "warning.injury, injury_kind.big_3_days, EMERGENCY, TRAUMA_MAJOR",
        "warning.injury, injury_kind.big_older, URGENT, TRAUMA_MAJOR_OLDER",
        "warning.injury, injury_kind.fragile, URGENT, TRAUMA_65_OR_FRAGILE",
        "warning.injury, injury_kind.cannot_turn, URGENT, TRAUMA_CANT_TURN_HEAD",
        "warning.injury, injury_kind.manipulation, URGENT, NECK_MANIPULATION_RECENT",
        "warning.injury, injury_kind.small_recent, CLINICIAN, TRAUMA_MINOR_RECENT",
        "warning.constant_systemic, systemic_which.night, CLINICIAN, NIGHT_PAIN_UNEASED",
        "warning.constant_systemic, systemic_which.constant, CLINICIAN, CONSTANT_UNCHANGING",
        "warning.constant_systemic, systemic_which.sweats, CLINICIAN, NIGHT_SWEATS",
        "warning.constant_systemic, systemic_which.weight, CLINICIAN, WEIGHT_LOSS_UNEXPLAINED",
        "warning.constant_systemic, systemic_which.lump, CLINICIAN, LUMP_NEW",
        "warning.constant_systemic, systemic_which.voice, CLINICIAN, VOICE_SWALLOW_COUGH_3W",
        "warning.constant_systemic, systemic_which.night+sweats, URGENT, TWO_SYSTEMIC_FLAGS",
        "warning.constant_systemic, systemic_which.weight+voice, URGENT, TWO_SYSTEMIC_FLAGS",
        "warning.dizzy_headache, head_kind.dizzy, CLINICIAN, DIZZY_NECK_MOVEMENT",
        "warning.dizzy_headache, head_kind.headache_worse, CLINICIAN, NEW_HEADACHE_PATTERN",
        "warning.dizzy_headache, head_kind.sight, EMERGENCY, GCA_VISION_LOSS",
        "warning.tummy, tummy_kind.fever_vomit_yellow, URGENT, GALLBLADDER_PANCREAS",
        "warning.tummy, tummy_kind.after_meals, CLINICIAN, MEAL_RELATED_PAIN",
        "warning.tummy, tummy_kind.sudden_severe, EMERGENCY, ABDO_EMERGENCY",
        "health.cancer, cancer_kind.new_pain, URGENT, CANCER_HISTORY_NEW_PAIN",
        "health.cancer, cancer_kind.old_unchanged, CLINICIAN, CANCER_HISTORY_STABLE",
        "health.bones, bones_kind.sudden, URGENT, OSTEOPOROSIS_SUDDEN_PAIN",
        "health.bones, bones_kind.not_sudden, CLINICIAN, OSTEOPOROSIS_STEROIDS",
        "health.bones, bones_kind.height, CLINICIAN, HEIGHT_LOSS_STOOP",
        "health.immune, immune_kind.new_constant, URGENT, SPINE_INFECTION_RISK",
        "health.immune, immune_kind.ordinary, STRETCH, ''",
        "health.joints, joints_which.neck_condition, CLINICIAN, NECK_JOINT_RISK",
        "health.joints, joints_which.spine_stiff, CLINICIAN, NECK_JOINT_RISK",
        "health.joints, joints_which.morning, CLINICIAN, INFLAMMATORY_STIFFNESS",
        "health.operation, operation_kind.trouble_6_weeks, URGENT, POST_OP_WARNING",
        "health.operation, operation_kind.within_12_weeks, CLINICIAN, SURGERY_12W",
        "health.operation, operation_kind.neck_ever, CLINICIAN, NECK_SURGERY_EVER",
        "health.operation, operation_kind.fusion_long_ago, STRETCH, ''",
        "health.pregnancy, pregnancy_when.under_16_weeks pregnancy_pain.mild_occasional, STRETCH, ''",
        "health.pregnancy, pregnancy_when.birth pregnancy_pain.mild_occasional, STRETCH, ''",
        "health.pregnancy, pregnancy_when.birth_caesarean pregnancy_pain.mild_occasional, CLINICIAN, SURGERY_12W",
        "health.pregnancy, pregnancy_when.under_16_weeks pregnancy_pain.stronger_or_often, CLINICIAN, PREGNANT_PERSISTENT_PAIN",
        "health.heart_lung_eyes, heart_which.limits, CLINICIAN, HEART_LUNG_UNSTABLE",
        "health.heart_lung_eyes, heart_which.heart_stable, STRETCH, ''",
        "health.heart_lung_eyes, heart_which.lung_stable, STRETCH, ''",
        "health.heart_lung_eyes, heart_which.eyes, STRETCH, ''"
    })
    void everyFollowUpRaisesTheCodeOfTheText(String row, String followUps, Tier tier, String codes) {
        Patient.Visit visit = healthy().saying(row).saying(followUps.split(" ")).visit();

        assertEquals(tier, visit.tier());
        assertEquals(sorted(codes), visit.codes());
    }

    @ParameterizedTest
    @CsvSource({
        "age.50_64 warning.dizzy_headache head_kind.over_50_head, URGENT, GCA_SUSPECTED",
        "age.65_plus health.joints joints_which.both_shoulders scalp_jaw.no, CLINICIAN, PMR_PATTERN",
        "age.50_64 health.joints joints_which.both_shoulders scalp_jaw.headache_scalp_jaw, URGENT, GCA_SUSPECTED",
        "age.50_64 health.joints joints_which.both_shoulders scalp_jaw.sight, EMERGENCY, GCA_VISION_LOSS",
        "age.65_plus warning.injury injury_kind.small_recent, URGENT, TRAUMA_65_OR_FRAGILE",
        "warning.injury injury_kind.small_recent health.bones bones_kind.not_sudden, URGENT, TRAUMA_65_OR_FRAGILE",
        "warning.injury injury_kind.small_recent health.thinners, EMERGENCY, ANTICOAG_INJURY",
        "warning.numb+injury numb_kind.comes_goes injury_kind.small_recent, EMERGENCY, TRAUMA_WITH_NEURO",
        "warning.walking_hands+numb walking_which.walking numb_kind.both_sides, EMERGENCY, CORD_COMBINATION",
        "warning.constant_systemic systemic_which.lump health.cancer cancer_kind.old_unchanged, URGENT, TWO_SYSTEMIC_FLAGS",
        "health.new_medicine, URGENT, DYSTONIA_NEW_MEDICINE",
        "health.pregnancy pregnancy_when.under_16_weeks pregnancy_pain.mild_occasional severity.4, CLINICIAN, PREGNANT_PERSISTENT_PAIN",
        "where.chest_front chest_again.yes, EMERGENCY, CARDIAC_CHEST_PAIN CARDIAC_NO_CHEST_PAIN EXERTIONAL_PAIN_NOW",
        "where.chest_front feel.ache, CLINICIAN, UNMATCHED_WORRY",
        "severity.9, URGENT, SEVERE_SUDDEN_OR_WORST",
        "severity.7 severe_kind.sudden_or_shoulder, URGENT, SEVERE_SUDDEN_OR_WORST",
        "severity.8 severe_kind.neither, CLINICIAN, SEVERE_PAIN",
        "duration.over_6_weeks, CLINICIAN, DURATION_6W",
        "duration.weeks_2_to_6 trend.worse, CLINICIAN, WORSENING",
        "duration.days_3_to_14 trend.worse, STRETCH, ''",
        "feel.cannot_lift, CLINICIAN, CANNOT_LIFT_ARM",
        "feel.stops_life, CLINICIAN, SLEEP_OR_LIFE_STOPPED",
        "age.under_18, CLINICIAN, UNDER_18",
        "age.under_18 child.under_10, URGENT, CHILD_RED_FLAG",
        "danger.unsure danger_explained.unsure, URGENT, UNSURE_SCREEN_1",
        "warning.unsure, CLINICIAN, UNSURE_SCREEN_2_3",
        "health.unsure, CLINICIAN, UNSURE_SCREEN_2_3"
    })
    void everythingElseThatTheTextNames(String answers, Tier tier, String codes) {
        Patient.Visit visit = healthy().saying(answers.split(" ")).visit();

        assertEquals(tier, visit.tier());
        assertEquals(sorted(codes), visit.codes());
    }

    @Test
    void aFlagThatIsToldByWordsAloneIsRaisedByNoAnswer() {
        List<String> byText = CONTENT.flags().stream()
                .filter(flag -> flag.by() == RedFlag.By.TEXT)
                .filter(flag -> TRIAGE.truth(flag, Answers.NONE) == Truth.NO)
                .map(RedFlag::code)
                .toList();

        assertEquals(
                new TreeSet<>(Set.of("ABUSE_DISCLOSED", "LOW_MOOD", "OVERDOSE_OR_POISON", "SELF_HARM_TEXT", "SUICIDAL_TEXT")),
                new TreeSet<>(byText));
    }

    @Test
    void whatAClearanceLiftsIsClearWithItAndNotWithoutIt() {
        for (String answer : List.of("duration.over_6_weeks", "feel.cannot_lift")) {
            assertEquals(Tier.CLINICIAN, healthy().saying(answer, "clearance.no").visit().tier());
            assertEquals(Tier.CLINICIAN, healthy().saying(answer, "clearance.unsure").visit().tier());
            assertTrue(healthy().saying(answer, "clearance.yes").visit().clear().cleared());
        }
    }

    private static List<String> sorted(String codes) {
        return Stream.of(codes.split(" ")).filter(code -> !code.isEmpty()).sorted().toList();
    }
}
