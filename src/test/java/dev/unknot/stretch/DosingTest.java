package dev.unknot.stretch;

import static dev.unknot.stretch.Outcome.BETTER;
import static dev.unknot.stretch.Outcome.WORSE;
import static dev.unknot.stretch.Shelf.course;
import static dev.unknot.stretch.Shelf.draft;
import static dev.unknot.stretch.Shelf.rules;
import static dev.unknot.stretch.Shelf.wish;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.triage.Filter;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How a dose grows, where it ends, and how a session is made to fit.
class DosingTest {

    private static final Dosing DOSING = new Dosing(rules().progress(), rules().neckEndRange());
    private static final Stretch TILT = draft("tilt", Kind.STRETCH).dosed(20, 2, 2, 1).stretch();
    private static final Stretch SQUEEZE = draft("squeeze", Kind.STRENGTH).dosed(5, 8, 1, 1).stretch();

    @ParameterizedTest
    @CsvSource({"0, 20, 8", "1, 25, 8", "2, 25, 10", "3, 30, 10", "4, 30, 12", "20, 30, 15"})
    void stepsGoInTurnToTheHoldsAndToTheRepetitions(int steps, int hold, int repetitions) {
        Course course = better(steps);

        assertEquals(new Dose(hold, 2, 2, 1), DOSING.dose(TILT, false, course, Set.of()));
        assertEquals(new Dose(5, repetitions, 1, 1), DOSING.dose(SQUEEZE, false, course, Set.of()));
    }

    @Test
    void fromSixtyFiveOnTheEndOfTheNecksRangeIsRepeatedMoreAndNotHeldLonger() {
        Set<Filter> older = Set.of(new Filter("AGE_65"));
        Stretch chest = draft("chest", Kind.STRETCH).dosed(20, 2, 1, 1).stretch();

        assertEquals(new Dose(20, 4, 2, 1), DOSING.dose(TILT, false, better(3), older));
        assertEquals(new Dose(30, 2, 1, 1), DOSING.dose(chest, false, better(3), older));
    }

    @Test
    void someStretchesHaveTheirOwnCap() {
        Stretch scalene = draft("scalene", Kind.STRETCH).dosed(15, 2, 2, 1).stretch();
        Stretch other = draft("other", Kind.STRENGTH).dosed(5, 8, 1, 1).stretch();

        assertEquals(20, DOSING.dose(scalene, false, better(9), Set.of()).holdSeconds());
        assertEquals(12, DOSING.dose(other, false, better(9), Set.of()).repetitions());
    }

    @Test
    void whatIsOverTheCapAlreadyIsNotCutByGrowth() {
        Stretch long40 = draft("long", Kind.STRETCH).dosed(40, 2, 1, 1).stretch();

        assertEquals(40, DOSING.dose(long40, false, better(3), Set.of()).holdSeconds());
    }

    @Test
    void aStretchOfTimeDoesNotGrow() {
        Stretch walk = draft("walk_break", Kind.WARMUP).dosed(120, 1, 1, 1).stretch();

        assertEquals(new Dose(120, 1, 1, 1), DOSING.dose(walk, false, better(9), Set.of()));
    }

    @Test
    void onAGentleDayNothingGrows() {
        assertEquals(new Dose(10, 2, 2, 1), DOSING.dose(TILT, true, better(9), Set.of()));
        assertEquals(new Dose(5, 4, 1, 1), DOSING.dose(SQUEEZE, true, better(9), Set.of()));
    }

    @Test
    void afterAWorseSessionHoldsAndRepetitionsAreHalved() {
        Course worse = course(BETTER, WORSE);

        assertEquals(new Dose(10, 1, 2, 1), DOSING.dose(TILT, true, worse, Set.of()));
    }

    @ParameterizedTest
    @CsvSource({"3, false, false, false", "4, false, false, true", "0, true, false, true", "0, false, true, true"})
    void aDayIsGentleWithPainFromFourOnAfterAWorseSessionAndInTheFirstDays(
            int pain, boolean worse, boolean acute, boolean gentle) {
        assertEquals(gentle, Dosing.gentle(wish(pain), worse ? course(WORSE) : Course.NEW, acute));
    }

    @Test
    void aSessionThatFitsIsLeftAlone() {
        List<Routine.Item> items = List.of(item(TILT), item(SQUEEZE));

        assertEquals(items, DOSING.fit(items, 5));
    }

    @Test
    void theLongestComesDownToTheGentleDoseFirst() {
        List<Routine.Item> items = List.of(item(SQUEEZE), item(draft("more", Kind.STRENGTH).dosed(5, 12, 1, 1).stretch()));

        List<Routine.Item> shorter = DOSING.fit(items, 2);

        assertTrue(seconds(shorter) <= 140, shorter.toString());
        assertEquals(List.of(8, 6), shorter.stream().map(item -> item.dose().repetitions()).toList());
    }

    @Test
    void whereGentleDosesAreTooLongALittleIsTakenOffTheLongest() {
        List<Routine.Item> items = List.of(item(SQUEEZE), item(SQUEEZE), item(SQUEEZE), item(SQUEEZE));

        List<Routine.Item> shorter = DOSING.fit(items, 2);

        assertTrue(seconds(shorter) <= 140, shorter.toString());
        assertEquals(List.of(4, 4, 4, 3), shorter.stream().map(item -> item.dose().repetitions()).sorted(Comparator.reverseOrder()).toList());
    }

    @ParameterizedTest
    @CsvSource({"2", "5", "10"})
    void evenWithLongHoldsAndStretchesOfTimeItFits(int minutes) {
        Stretch breathing = draft("belly_breathing", Kind.RELAXATION).dosed(120, 1, 1, 1).stretch();
        Stretch muscles = draft("pmr", Kind.RELAXATION).dosed(480, 1, 1, 1).stretch();
        Stretch pose = draft("pose", Kind.STRETCH).dosed(30, 2, 1, 1).stretch();
        Stretch sets = draft("scapular", Kind.STRENGTH).dosed(5, 10, 1, 2).stretch();

        assertTrue(seconds(DOSING.fit(List.of(item(breathing), item(pose)), minutes)) <= minutes * 60 + 20);
        assertTrue(seconds(DOSING.fit(List.of(item(muscles), item(TILT)), minutes)) <= minutes * 60 + 20);
        assertTrue(seconds(DOSING.fit(List.of(item(sets), item(pose)), minutes)) <= minutes * 60 + 20);
    }

    @Test
    void nothingIsEverShortenedAway() {
        List<Routine.Item> many = Collections.nCopies(12, item(TILT));

        List<Routine.Item> shorter = DOSING.fit(many, 2);

        assertEquals(12, shorter.size());
        assertFalse(shorter.stream().anyMatch(item -> item.dose().holdSeconds() < 10 || item.dose().repetitions() < 1));
    }

    private static Course better(int steps) {
        return course(Stream.generate(() -> BETTER).limit(steps * 2L).toArray(Outcome[]::new));
    }

    private static Routine.Item item(Stretch stretch) {
        return new Routine.Item(stretch, stretch.dose());
    }

    private static int seconds(List<Routine.Item> items) {
        return items.stream().mapToInt(item -> item.dose().seconds()).sum();
    }
}
