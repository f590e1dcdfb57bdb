package dev.unknot.clinical;

import static dev.unknot.clinical.Patient.CONTENT;
import static dev.unknot.clinical.Patient.healthy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.chat.Phrasebook;
import dev.unknot.interview.Option;
import dev.unknot.interview.Question;
import dev.unknot.stretch.Stretch;
import dev.unknot.triage.Tier;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The rules that must hold whatever else changes (clinical text, 0.3).
class SeedRulesTest {

    @ParameterizedTest
    @CsvSource({"6, STRETCH", "7, CLINICIAN", "8, CLINICIAN", "9, URGENT", "10, URGENT"})
    void severePainNeedsAtLeastAClinician(int pain, Tier tier) {
        assertEquals(tier, healthy().saying("severity." + pain, "clearance.yes").visit().tier());
    }

    @ParameterizedTest
    @MethodSource("kindsOfNumbness")
    void numbnessNeedsAtLeastAClinicianWithNoException(String kind) {
        Tier tier = healthy().saying("warning.numb", "numb_kind." + kind, "clearance.yes").visit().tier();

        assertTrue(tier.compareTo(Tier.CLINICIAN) >= 0, kind);
    }

    @Test
    void painWithFeverIsAtLeastUrgent() {
        assertEquals(Tier.URGENT, healthy().saying("warning.fever", "clearance.yes").visit().tier());
        assertEquals(Tier.EMERGENCY, healthy().saying("danger.fever_neck").visit().tier());
        assertEquals(Tier.URGENT, healthy().saying("age.under_18", "child.fever").visit().tier());
    }

    @Test
    void lossOfBladderOrBowelControlIsAnEmergency() {
        assertEquals(Tier.EMERGENCY, healthy().saying("danger.control").visit().tier());
        assertEquals(Tier.EMERGENCY, healthy().saying("warning.numb", "numb_kind.both_legs").visit().tier());
    }

    @ParameterizedTest
    @ValueSource(strings = {"walking", "hands", "shocks", "walking+hands", "walking+hands+shocks", "unsure"})
    void troubleWalkingIsAtLeastUrgent(String which) {
        Tier tier = healthy().saying("warning.walking_hands", "walking_which." + which).visit().tier();

        assertEquals(which.contains("+") ? Tier.EMERGENCY : Tier.URGENT, tier);
    }

    @Test
    void noExerciseIsAsMuchAsItHurtsOrBounced() {
        Phrasebook words = CONTENT.in("en").phrases();
        for (Stretch stretch : CONTENT.stretches()) {
            String key = "stretches/" + stretch.id();
            String steps = String.join(" ", words.list(key + "/steps")).toLowerCase(Locale.ROOT);

            assertTrue(!steps.matches(".*\\b(bounce|force it|as far as (you can|possible)|no pain no gain)\\b.*"),
                    stretch.id());
            assertTrue(!steps.contains("deep breath"), stretch.id() + " must let people breathe as they do");
        }
    }

    @Test
    void basicStretchesComeBeforeAdvancedOnes() {
        List<Stretch> advanced =
                CONTENT.stretches().stream().filter(stretch -> stretch.level() == 3).toList();

        assertEquals(
                List.of("camel_pose", "jog_in_place", "jumping_jacks", "plank", "scm_stretch"),
                advanced.stream().map(Stretch::id).sorted().toList());
        assertTrue(advanced.stream().allMatch(Stretch::optIn));
    }

    static Stream<String> kindsOfNumbness() {
        Question.PickOne kind = (Question.PickOne) CONTENT.dialog().question("numb_kind");
        return Stream.concat(kind.options().stream().map(Option::id), Stream.of("unsure"));
    }
}
