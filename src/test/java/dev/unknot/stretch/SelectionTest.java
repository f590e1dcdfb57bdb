package dev.unknot.stretch;

import static dev.unknot.stretch.Shelf.draft;
import static dev.unknot.stretch.Shelf.rules;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.unknot.stretch.Shelf.Draft;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a session is filled with, within its limits, and in which order (clinical text, 4.1, rules 5, 6, 8).
class SelectionTest {

    private static final Draft ROLLS = draft("rolls", Kind.MOBILITY);
    private static final Draft TILT = draft("tilt", Kind.STRETCH);
    private static final Draft LEVATOR = draft("levator", Kind.STRETCH);
    private static final Draft SCALENE = draft("scalene", Kind.STRETCH);
    private static final Draft HUG = draft("hug", Kind.STRETCH);
    private static final Draft SQUEEZE = draft("squeeze", Kind.STRENGTH);
    private static final Draft SCAPULAR = draft("scapular", Kind.STRENGTH);
    private static final Draft TUCK = draft("tuck", Kind.STRENGTH);

    @Test
    void theTemplateIsTakenAsItStands() {
        assertEquals(List.of("rolls", "tilt", "tuck"), filled(List.of("rolls", "tilt", "tuck"), ROLLS, TILT, TUCK));
    }

    @Test
    void ofSeveralNamesTheBestIsTaken() {
        assertEquals(List.of("hug"), filled(List.of("tilt|hug"), HUG, TILT));
    }

    @Test
    void whatIsNotAllowedGivesWayToTheBestOfItsKind() {
        assertEquals(List.of("hug"), filled(List.of("missing_stretch"), HUG, TUCK));
    }

    @Test
    void aKindIsFilledWithItsBest() {
        assertEquals(List.of("levator"), filled(List.of("@stretch"), ROLLS, LEVATOR, HUG));
    }

    @Test
    void nothingIsTakenTwice() {
        assertEquals(List.of("rolls", "tilt"), filled(List.of("rolls", "tilt", "tilt", "rolls"), ROLLS, TILT));
    }

    @Test
    void twoStretchesToTheEndOfTheNecksRangeAreTheMost() {
        assertEquals(
                List.of("levator", "tilt", "hug"),
                filled(List.of("levator", "tilt", "@stretch", "@stretch"), LEVATOR, TILT, SCALENE, HUG));
    }

    @Test
    void ofSomeSetsOnlyOneIsTaken() {
        assertEquals(List.of("tilt", "hug"), filled(List.of("tilt", "scalene"), TILT, SCALENE, HUG));
        assertEquals(List.of("squeeze", "tuck"), filled(List.of("squeeze", "scapular"), SQUEEZE, SCAPULAR, TUCK));
    }

    @Test
    void whereTheTemplateNamesTooLittleTheBestMakesASessionOfIt() {
        Draft walk = draft("walk", Kind.WARMUP);

        assertEquals(List.of("hug"), filled(List.of("@strength"), HUG, TILT));
        assertEquals(List.of("rolls", "hug"), filled(List.of("@mobility", "@strength"), walk, HUG, ROLLS, TILT));
        assertEquals(List.of("rolls", "hug", "tilt"), filled(List.of("@mobility", "@strength", "@strength", "@strength"),
                walk, ROLLS, HUG, TILT, LEVATOR));
    }

    @Test
    void aSessionIsNeverEmpty() {
        assertEquals(List.of("walk"), filled(List.of("@strength"), draft("walk", Kind.WARMUP)));
    }

    @Test
    void strengthIsAddedWhereItIsDueUnlessThereIsSome() {
        assertEquals(List.of("rolls"), filled(false, false, List.of("rolls"), ROLLS, TUCK));
        assertEquals(List.of("rolls", "tuck"), filled(false, true, List.of("rolls"), ROLLS, TUCK));
        assertEquals(List.of("squeeze"), filled(false, true, List.of("squeeze"), ROLLS, SQUEEZE, TUCK));
    }

    @Test
    void aGentleSessionEndsWithBreathingOnce() {
        Draft breathing = draft("belly_breathing", Kind.RELAXATION);

        assertEquals(List.of("rolls", "belly_breathing"), filled(true, false, List.of("belly_breathing", "rolls"), ROLLS, breathing));
    }

    @Test
    void seatedComesBeforeTheFloorMovementBeforeStretchBeforeStrengthAndRestAtTheEnd() {
        Draft pose = draft("pose", Kind.STRETCH).standing(Posture.FLOOR);
        Draft cat = draft("cat", Kind.MOBILITY).standing(Posture.FLOOR);
        Draft calm = draft("calm", Kind.RELAXATION).standing(Posture.DESK_SEATED, Posture.FLOOR);
        Draft march = draft("march", Kind.WARMUP).standing(Posture.STANDING);
        Draft hard = draft("hard", Kind.STRENGTH).level(2);

        List<String> order = filled(
                List.of("calm", "pose", "hard", "tuck", "tilt", "cat", "rolls", "march"),
                calm, pose, hard, TUCK, TILT, cat, ROLLS, march);

        assertEquals(List.of("march", "rolls", "tilt", "tuck", "hard", "cat", "pose", "calm"), order);
    }

    private static List<String> filled(List<String> template, Draft... candidates) {
        return filled(false, false, template, candidates);
    }

    private static List<String> filled(boolean gentle, boolean strengthening, List<String> template, Draft... candidates) {
        List<Stretch> best = Stream.of(candidates).map(Draft::stretch).toList();
        Selection selection = new Selection(rules(), best, SelectionTest::kind);
        return selection.fill(template, gentle, strengthening).stream().map(Stretch::id).toList();
    }

    private static Optional<Kind> kind(String id) {
        return id.endsWith("_stretch") || id.equals("scalene")
                ? Optional.of(Kind.STRETCH)
                : id.equals("scapular") ? Optional.of(Kind.STRENGTH) : Optional.empty();
    }
}
