package dev.unknot.clinical;

import static dev.unknot.clinical.Practice.CATALOGUE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.stretch.Course;
import dev.unknot.stretch.Done;
import dev.unknot.stretch.Feel;
import dev.unknot.stretch.Kind;
import dev.unknot.stretch.Outcome;
import dev.unknot.stretch.Place;
import dev.unknot.stretch.Region;
import dev.unknot.stretch.Routine;
import dev.unknot.stretch.Slot;
import dev.unknot.stretch.Stretch;
import dev.unknot.stretch.Wish;
import dev.unknot.triage.Filter;
import dev.unknot.triage.LastVerdict;
import dev.unknot.triage.Standing;
import dev.unknot.triage.Tier;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What reminders may show, with the real exercises (clinical text, 4.1 to 4.4).
class RemindersTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final int DAYS = 14;
    private static final Set<Slot> SLOTS = EnumSet.of(Slot.MORNING, Slot.DESK, Slot.EVENING);

    static Stream<Filter> filters() {
        return CATALOGUE.all().stream().flatMap(stretch -> stretch.skipIf().stream()).distinct().sorted();
    }

    @ParameterizedTest
    @MethodSource("filters")
    void nothingIsEverShownThatAFilterRulesOut(Filter filter) {
        twoWeeks(standing(filter), Region.NECK, Place.HOME, 2, Course.NEW).forEach(shown ->
                assertTrue(Collections.disjoint(shown.stretch().skipIf(), Set.of(filter)), shown.stretch().id()));
    }

    @ParameterizedTest
    @EnumSource(value = Region.class, names = "GENERAL", mode = EnumSource.Mode.EXCLUDE)
    void theDeskShowsOneTheMorningAndTheEveningTwoOrThree(Region region) {
        for (Slot slot : SLOTS) {
            Routine routine = CATALOGUE.reminderFor(standing(), wish(region, Place.HOME, slot, 2, List.of()), Course.NEW);

            int count = routine.items().size();
            assertTrue(slot == Slot.DESK ? count == 1 : count == 2 || count == 3, region + " " + slot + ": " + count);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Region.class, names = "GENERAL", mode = EnumSource.Mode.EXCLUDE)
    void atTheDeskNothingRepeatsWithinThreeDays(Region region) {
        List<String> shown = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            List<String> latestFirst = shown.reversed().stream().limit(2).toList();
            Routine routine = CATALOGUE.reminderFor(
                    standing(), wish(region, Place.DESK, Slot.DESK, 2, latestFirst), Course.NEW);
            String id = routine.items().getFirst().stretch().id();

            assertTrue(!latestFirst.contains(id), () -> id + " after " + latestFirst);
            shown.add(id);
        }
    }

    @Test
    void whereEverythingWasShownLatelyTheOneLongestAgoComesAgain() {
        List<String> all = CATALOGUE.all().stream().map(Stretch::id).sorted().toList();
        Wish wish = wish(Region.NECK, Place.DESK, Slot.DESK, 2, all);

        String again = CATALOGUE.reminderFor(standing(), wish, Course.NEW).items().getFirst().stretch().id();

        List<String> suitable = all.stream()
                .filter(id -> Stream.of(Kind.MOBILITY, Kind.STRETCH, Kind.STRENGTH, Kind.RELEASE)
                        .anyMatch(CATALOGUE.find(id).orElseThrow().kind()::equals))
                .toList();
        assertEquals(again, suitable.reversed().stream().filter(id -> shownWith(wish, id)).findFirst().orElseThrow());
    }

    @Test
    void fromTheThirdSessionOnEveryMorningHoldsAStrengthExercise() {
        Course third = Course.of(List.of(better(3), better(2)), NOW);

        List<Routine.Item> mornings = days(standing(), Region.NECK, Place.DESK, 2, third, EnumSet.of(Slot.MORNING));

        assertEquals(DAYS, mornings.stream().filter(item -> item.stretch().kind() == Kind.STRENGTH).count());
    }

    @Test
    void strongPainIsShownNothing() {
        for (Slot slot : SLOTS) {
            assertEquals(List.of(), CATALOGUE.reminderFor(
                    standing(), wish(Region.NECK, Place.HOME, slot, 7, List.of()), Course.NEW).items());
        }
    }

    @Test
    void aSoreDayKeepsToLevelOneAndTheGentleDose() {
        twoWeeks(standing(), Region.UPPER_BACK, Place.HOME, 4, Course.NEW).forEach(item -> {
            assertEquals(1, item.stretch().level(), item.stretch().id());
            assertTrue(item.dose().seconds() <= item.stretch().dose().seconds(), item.stretch().id());
        });
    }

    @Test
    void whoWasNotAskedWhetherRelaxingIsHardIsNotShownWhatCouldBe() {
        twoWeeks(standing(), Region.NECK, Place.DESK, 2, Course.NEW).forEach(item ->
                assertTrue(!item.stretch().skipIf().contains(new Filter("TRAUMA_MEMORY")), item.stretch().id()));
    }

    @Test
    void nothingOnRequestOnlyAndNothingLongIsShown() {
        twoWeeks(standing(), Region.UPPER_BACK, Place.HOME, 2, Course.NEW).forEach(item -> {
            assertTrue(!item.stretch().optIn(), item.stretch().id());
            assertTrue(item.dose().seconds() <= 190, item.stretch().id());
        });
    }

    private static boolean shownWith(Wish wish, String id) {
        Wish only = new Wish(wish.regions(), wish.feels(), wish.pain(), wish.place(), wish.slot(), wish.minutes(),
                wish.extra(), CATALOGUE.all().stream().map(Stretch::id).filter(other -> !other.equals(id)).toList());
        return CATALOGUE.reminderFor(standing(), only, Course.NEW).items().getFirst().stretch().id().equals(id);
    }

    private static List<Routine.Item> twoWeeks(Standing standing, Region region, Place place, int pain, Course course) {
        return days(standing, region, place, pain, course, SLOTS);
    }

    private static List<Routine.Item> days(
            Standing standing, Region region, Place place, int pain, Course course, Set<Slot> slots) {
        List<Routine.Item> all = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            for (Slot slot : slots) {
                List<String> lately = all.reversed().stream().limit(15).map(item -> item.stretch().id()).distinct().toList();
                all.addAll(CATALOGUE.reminderFor(standing, wish(region, place, slot, pain, lately), course).items());
            }
        }
        assertTrue(!all.isEmpty() || standing.filters().contains(new Filter("RECENT_SURGERY")));
        return all;
    }

    private static Done better(int daysAgo) {
        return new Done(NOW.minus(Duration.ofDays(daysAgo)), List.of("chin_tuck"), List.of(), Outcome.BETTER, 2, 1);
    }

    private static Standing standing(Filter... filters) {
        LastVerdict last = LastVerdict.of(Tier.STRETCH, NOW, true, Set.of(filters));
        return Patient.TRIAGE.standing(last, NOW).orElseThrow();
    }

    private static Wish wish(Region region, Place place, Slot slot, int pain, List<String> recent) {
        return new Wish(Set.of(region), Set.of(Feel.STIFFNESS), pain, place, slot, 5, Set.of(), recent);
    }
}
