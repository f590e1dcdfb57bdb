package dev.unknot.stretch;

import static dev.unknot.stretch.Outcome.SAME;
import static dev.unknot.stretch.Outcome.WORSE;
import static dev.unknot.stretch.Shelf.catalogue;
import static dev.unknot.stretch.Shelf.clear;
import static dev.unknot.stretch.Shelf.course;
import static dev.unknot.stretch.Shelf.doseOf;
import static dev.unknot.stretch.Shelf.draft;
import static dev.unknot.stretch.Shelf.ids;
import static dev.unknot.stretch.Shelf.rules;
import static dev.unknot.stretch.Shelf.wish;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.stretch.Shelf.Draft;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who gets what (clinical text, 4.1).
class CatalogueTest {

    private static final Draft ROLLS = draft("rolls", Kind.MOBILITY).dosed(0, 10, 1, 1);
    private static final Draft TURNS = draft("turns", Kind.MOBILITY).dosed(2, 5, 2, 1);
    private static final Draft TILT = draft("tilt", Kind.STRETCH).dosed(20, 2, 2, 1);
    private static final Draft BREATHING =
            draft("belly_breathing", Kind.RELAXATION).of(Region.GENERAL).dosed(120, 1, 1, 1).skippedFor("BREATHLESS");
    private static final Draft WALK = draft("walk_break", Kind.WARMUP).of(Region.GENERAL)
            .standing(Posture.STANDING).dosed(120, 1, 1, 1).skippedFor("BALANCE");

    @ParameterizedTest
    @ValueSource(ints = {7, 8, 10})
    void nobodyWithSeverePainGetsAPlan(int pain) {
        Routine routine = catalogue(rules("rolls", "tilt"), ROLLS, TILT, BREATHING, WALK).routineFor(clear(), wish(pain));

        assertEquals(List.of("belly_breathing", "walk_break"), ids(routine));
        assertTrue(routine.limited());
    }

    @Test
    void withPainFromFourToSixTheFirstThreeSessionsKeepToLevelOne() {
        Catalogue catalogue = catalogue(rules("rolls", "hard"), ROLLS, TURNS, draft("hard", Kind.STRETCH).level(2));

        assertEquals(List.of("rolls", "hard"), ids(catalogue.routineFor(clear(), wish(3))));
        assertEquals(List.of("rolls", "turns"), ids(catalogue.routineFor(clear(), wish(4))));
        assertEquals(List.of("rolls", "turns"), ids(catalogue.routineFor(clear(), wish(6), course(SAME, SAME))));
        assertEquals(List.of("rolls", "hard"), ids(catalogue.routineFor(clear(), wish(6), course(SAME, SAME, SAME))));
    }

    @Test
    void aSoreDayIsGentleAndEndsWithBreathing() {
        Catalogue catalogue = catalogue(rules("rolls", "tilt"), ROLLS, TILT, BREATHING);

        Routine sore = catalogue.routineFor(clear(), wish(4));
        Routine good = catalogue.routineFor(clear(), wish(3));

        assertEquals(List.of("rolls", "tilt", "belly_breathing"), ids(sore));
        assertEquals(new Dose(10, 2, 2, 1), doseOf("tilt", sore));
        assertEquals(List.of("rolls", "tilt"), ids(good));
        assertEquals(new Dose(20, 2, 2, 1), doseOf("tilt", good));
    }

    @Test
    void stressEndsWithBreathingWhereThereIsTime() {
        Catalogue catalogue = catalogue(rules("rolls", "tilt"), ROLLS, TILT, BREATHING);

        assertEquals(List.of("rolls", "tilt", "belly_breathing"), ids(catalogue.routineFor(clear(), stressed(5))));
        assertEquals(List.of("rolls", "tilt"), ids(catalogue.routineFor(clear(), stressed(2))));
    }

    @Test
    void inTheFirstDaysOnlyTheListedOnesAreOffered() {
        Catalogue catalogue = catalogue(rules("rolls", "tilt", "@mobility"), ROLLS, TURNS, TILT, BREATHING);

        Routine routine = catalogue.routineFor(clear("ACUTE_72H"), wish(1));

        assertEquals(List.of("rolls", "turns", "belly_breathing"), ids(routine));
        assertEquals(new Dose(0, 5, 1, 1), doseOf("rolls", routine));
    }

    @Test
    void afterAWorseSessionItIsLevelOneAndWithoutWhatHurt() {
        Catalogue catalogue =
                catalogue(rules("rolls", "hard", "tilt"), ROLLS, TURNS, TILT, draft("hard", Kind.STRETCH).level(2));
        Done bad = new Done(Shelf.NOW, List.of("tilt", "rolls", "turns", "hard"), List.of("tilt"), WORSE, 2, 3);

        Routine routine = catalogue.routineFor(clear(), wish(1), Course.of(List.of(bad), Shelf.NOW));

        assertEquals(List.of("rolls", "turns"), ids(routine));
    }

    @Test
    void afterAWorseSessionNothingNewIsTriedForThreeSessions() {
        Catalogue catalogue = catalogue(rules("rolls", "tilt", "turns"), ROLLS, TURNS, TILT, WALK);
        Done bad = new Done(Shelf.NOW, List.of("rolls", "tilt"), List.of(), WORSE, 2, 3);
        Done onlyTilt = new Done(Shelf.NOW, List.of("tilt"), List.of("tilt"), WORSE, 2, 3);

        assertEquals(
                List.of("rolls", "tilt"),
                ids(catalogue.routineFor(clear(), wish(1), Course.of(List.of(bad), Shelf.NOW))));
        assertTrue(catalogue.routineFor(clear(), wish(1), Course.of(List.of(onlyTilt), Shelf.NOW)).limited());
    }

    @Test
    void afterAWeekOfNoChangeOneStretchIsAnotherAndThereIsStrength() {
        Catalogue catalogue = catalogue(
                rules("rolls", "tilt"), ROLLS, TILT, draft("levator", Kind.STRETCH), draft("tuck", Kind.STRENGTH));
        List<Done> same = Stream.of(8, 4, 1)
                .map(days -> new Done(Shelf.NOW.minus(Duration.ofDays(days)), List.of("rolls", "tilt"), List.of(), SAME, 2, 2))
                .toList();

        assertEquals(List.of("rolls", "levator", "tuck"), ids(catalogue.routineFor(clear(), wish(1), Course.of(same, Shelf.NOW))));
    }

    @Test
    void theOnlyStretchThereIsStaysThoughNothingChanges() {
        Catalogue catalogue = catalogue(rules("rolls", "tilt"), ROLLS, TILT, BREATHING);
        List<Done> same = Stream.of(8, 4, 1)
                .map(days -> new Done(Shelf.NOW.minus(Duration.ofDays(days)), List.of("tilt"), List.of(), SAME, 2, 2))
                .toList();

        assertTrue(ids(catalogue.routineFor(clear(), wish(1), Course.of(same, Shelf.NOW))).contains("tilt"));
    }

    @Test
    void afterSixWeeksOfTroubleEveryPlanHoldsStrength() {
        Catalogue catalogue = catalogue(rules("rolls", "tilt"), ROLLS, TILT, draft("tuck", Kind.STRENGTH));

        assertEquals(List.of("rolls", "tilt", "tuck"), ids(catalogue.routineFor(clear("OVER_6W"), wish(1))));
        assertEquals(List.of("rolls", "tilt"), ids(catalogue.routineFor(clear(), wish(1))));
    }

    @Test
    void aFilterRemovesAnExerciseAndIsNeverRelaxed() {
        Catalogue catalogue = catalogue(rules("rolls", "tilt"), ROLLS, TURNS, TILT.skippedFor("NECK_RISK"));

        assertEquals(List.of("rolls", "tilt"), ids(catalogue.routineFor(clear("OTHER"), wish(1))));
        assertEquals(List.of("rolls", "turns"), ids(catalogue.routineFor(clear("NECK_RISK"), wish(1))));
    }

    @Test
    void aShoulderThatHurtsTodayIsSoreTodayWhateverTheRecordSays() {
        Catalogue catalogue = catalogue(
                rules("rolls", "arm"),
                ROLLS.of(Region.SHOULDER_JOINT),
                TURNS.of(Region.SHOULDER_JOINT),
                draft("arm", Kind.STRETCH).of(Region.SHOULDER_JOINT).skippedFor("SHOULDER_SORE"));

        assertEquals(List.of("rolls", "arm"), ids(catalogue.routineFor(clear(), shoulder(3))));
        assertEquals(List.of("rolls", "turns"), ids(catalogue.routineFor(clear(), shoulder(4))));
    }

    @Test
    void onlyTheRegionAndWhatIsForEverybody() {
        Catalogue catalogue = catalogue(
                rules("rolls", "back", "@warmup"), ROLLS, TURNS, draft("back", Kind.STRETCH).of(Region.UPPER_BACK), WALK);

        assertEquals(List.of("walk_break", "rolls", "turns"), ids(catalogue.routineFor(clear(), wish(1))));
    }

    @Test
    void nobodyLiesDownAtADesk() {
        Catalogue catalogue =
                catalogue(rules("rolls", "pose"), ROLLS, TURNS, draft("pose", Kind.STRETCH).standing(Posture.FLOOR));

        assertEquals(List.of("rolls", "turns"), ids(catalogue.routineFor(clear(), wish(1, Place.DESK, 5))));
        assertEquals(List.of("rolls", "pose"), ids(catalogue.routineFor(clear(), wish(1, Place.HOME, 5))));
    }

    @Test
    void anyOneOfTheThingsIsEnoughAndOnlyWhatIsThere() {
        Catalogue catalogue = catalogue(
                rules("rolls", "ball"),
                ROLLS,
                TURNS,
                draft("ball", Kind.RELEASE).needing(Equipment.TENNIS_BALL, Equipment.FOAM_ROLLER));

        assertEquals(List.of("rolls", "turns"), ids(catalogue.routineFor(clear(), wish(1))));
        assertEquals(
                List.of("rolls", "ball"),
                ids(catalogue.routineFor(clear(), wish(1, Place.DESK, 5, Equipment.FOAM_ROLLER))));
    }

    @Test
    void whatIsOnRequestIsNeverChosen() {
        Catalogue catalogue = catalogue(
                rules("camel", "@stretch"), ROLLS, TURNS,
                draft("camel", Kind.STRETCH).onRequest(), draft("hard", Kind.STRETCH).level(3));

        assertEquals(List.of("rolls", "turns"), ids(catalogue.routineFor(clear(), wish(0), course(SAME, SAME, SAME, SAME))));
    }

    @Test
    void fromTheThirdSessionOnThereIsAStrengthExercise() {
        Catalogue catalogue = catalogue(rules("rolls"), ROLLS, TILT, draft("tuck", Kind.STRENGTH));

        assertEquals(List.of("rolls"), ids(catalogue.routineFor(clear(), wish(1), course(SAME))));
        assertEquals(List.of("rolls", "tuck"), ids(catalogue.routineFor(clear(), wish(1), course(SAME, SAME))));
    }

    @Test
    void withFewerThanTwoCandidatesThereIsNoPlanButAnHonestWord() {
        Catalogue catalogue = catalogue(
                rules("rolls"), ROLLS, BREATHING.skippedFor("BREATHLESS", "RARE"), WALK.skippedFor("BALANCE", "RARE"));

        Routine limited = catalogue(rules("tilt"), TILT, BREATHING.of(Region.CHEST_FRONT), WALK.of(Region.CHEST_FRONT))
                .routineFor(clear(), wish(1));
        Routine less = catalogue(rules("tilt"), TILT, BREATHING.of(Region.CHEST_FRONT), WALK.of(Region.CHEST_FRONT))
                .routineFor(clear("BREATHLESS"), wish(1));

        assertEquals(List.of("belly_breathing", "walk_break"), ids(limited));
        assertTrue(limited.limited());
        assertEquals(List.of("walk_break"), ids(less), "filters hold for the fallback too");
        assertEquals(List.of(), ids(catalogue.routineFor(clear("RARE"), wish(1))));
    }

    @Test
    void tenMinutesAtADeskAreTwoBlocksOfFive() {
        Catalogue catalogue = catalogue(rules("rolls", "tilt"), ROLLS, TILT);

        assertEquals(2, catalogue.routineFor(clear(), wish(1, Place.DESK, 10)).times());
        assertEquals(1, catalogue.routineFor(clear(), wish(1, Place.HOME, 10)).times());
        assertTrue(catalogue.routineFor(clear(), wish(1, Place.DESK, 10)).seconds() <= 320);
    }

    @Test
    void theSameWishGetsTheSameRoutine() {
        Catalogue catalogue = catalogue(rules("@mobility", "@stretch"), ROLLS, TURNS, TILT);

        assertEquals(catalogue.routineFor(clear(), wish(1)), catalogue.routineFor(clear(), wish(1)));
    }

    @Test
    void theEasierDoseOfAnItemIsItsGentleOne() {
        Routine.Item item = new Routine.Item(TILT.stretch(), TILT.dose());

        assertEquals(new Dose(10, 2, 2, 1), Catalogue.easier(item).dose());
    }

    @Test
    void exercisesAreFoundByTheirId() {
        Catalogue catalogue = catalogue(rules("rolls"), ROLLS);

        assertEquals(List.of(ROLLS.stretch()), catalogue.all());
        assertTrue(catalogue.find("rolls").isPresent());
        assertFalse(catalogue.find("yoga").isPresent());
    }

    private static Wish stressed(int minutes) {
        return new Wish(
                Set.of(Region.NECK), Set.of(Feel.STRESS), 1, Place.DESK, Slot.ANY, minutes, Set.of(), List.of());
    }

    private static Wish shoulder(int pain) {
        return new Wish(
                Set.of(Region.SHOULDER_JOINT), Set.of(Feel.TENSION), pain, Place.DESK, Slot.ANY, 5, Set.of(), List.of());
    }
}
