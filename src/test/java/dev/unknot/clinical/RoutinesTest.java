package dev.unknot.clinical;

import static dev.unknot.clinical.Patient.CONTENT;
import static dev.unknot.clinical.Patient.healthy;
import static dev.unknot.clinical.Practice.CATALOGUE;
import static dev.unknot.clinical.Practice.clear;
import static dev.unknot.clinical.Practice.clearWith;
import static dev.unknot.clinical.Practice.everyWish;
import static dev.unknot.clinical.Practice.ids;
import static dev.unknot.clinical.Practice.wish;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.stretch.Course;
import dev.unknot.stretch.Done;
import dev.unknot.stretch.Equipment;
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
import dev.unknot.triage.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Routines of the real exercises by the real rules, against the tables of section 4.
class RoutinesTest {

    private static final Set<String> FIRST_DAYS = Set.of(
            "shoulder_rolls", "neck_rotation_gentle", "seated_cat_cow", "shoulder_blade_squeeze", "belly_breathing",
            "walk_break");
    private static final Set<String> NEVER_BY_ITSELF =
            Set.of("camel_pose", "scm_stretch", "plank", "jog_in_place", "jumping_jacks");
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    @Test
    void everyRoutineKeepsTheRulesAndItsTime() {
        everyWish().forEach(wish -> {
            for (int sessions : List.of(0, 2, 5)) {
                Routine routine = CATALOGUE.routineFor(clear(), wish, course(sessions, wish.pain()));
                int minutes = wish.minutes() / routine.times();

                keepsTheLimits(routine, wish);
                keepsTheGates(routine, wish, sessions);
                assertTrue(routine.items().size() >= 2, wish + " " + ids(routine));
                assertTrue(routine.seconds() <= minutes * 60 + 30, wish + " takes " + routine.seconds() + " s");
                assertEquals(wish.place() == Place.DESK && wish.minutes() == 10 ? 2 : 1, routine.times());
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "PREGNANT", "PREGNANT_16W", "POSTPARTUM_6W", "OSTEOPOROSIS", "NECK_RISK", "DIZZY_NECK", "SPINE_FUSED",
        "HYPERMOBILE", "SHOULDER_UNSTABLE", "SHOULDER_SORE", "WRIST_SORE", "KNEE_SORE", "LOW_BACK_SORE", "NO_FLOOR",
        "BALANCE", "HIGH_BP", "BREATHLESS", "GLAUCOMA", "BLOOD_THINNERS", "SKIN_BROKEN", "ACUTE_72H", "AGE_65",
        "RECENT_SURGERY", "TRAUMA_MEMORY"
    })
    void nobodyIsGivenWhatTheirFilterRulesOut(String code) {
        Filter filter = new Filter(code);
        Verdict.Clear clear = clearWith(filter);
        everyWish().filter(wish -> wish.minutes() >= 10 && wish.pain() < 4).forEach(wish -> {
            Routine routine = CATALOGUE.routineFor(clear, wish, course(5, wish.pain()));
            for (Routine.Item item : routine.items()) {
                assertTrue(!item.stretch().skipIf().contains(filter), code + " " + wish + " " + item.stretch().id());
            }
        });
    }

    @Test
    void inTheFirstDaysOnlySixExercisesAreOffered() {
        Verdict.Clear acute = healthy().saying("duration.under_72h", "feel.none").visit().clear();

        everyWish().forEach(wish -> {
            Routine routine = CATALOGUE.routineFor(acute, wish);
            assertTrue(FIRST_DAYS.containsAll(ids(routine)), wish + " " + ids(routine));
        });
    }

    @Test
    void afterAnOperationOnlyWalkingMarchingAndRestStay() {
        Verdict.Clear cleared = healthy()
                .saying("health.operation", "operation_kind.within_12_weeks", "clearance.yes").visit().clear();
        Set<String> stays = Set.of("walk_break", "march_in_place", "belly_breathing", "pmr", "mindful_pause");

        everyWish().forEach(wish -> {
            Routine routine = CATALOGUE.routineFor(cleared, wish);
            assertTrue(stays.containsAll(ids(routine)), wish + " " + ids(routine));
        });
    }

    @Test
    void withSeverePainThereIsNoPlan() {
        Routine routine = CATALOGUE.routineFor(clear(), wish(Region.NECK, Feel.STIFFNESS, 7, Place.DESK, Slot.ANY, 5));

        assertTrue(routine.limited());
        assertEquals(List.of("belly_breathing", "walk_break"), ids(routine));
    }

    @Test
    void everyExerciseThatMayBeChosenIsChosenForSomebody() {
        Set<String> never = new TreeSet<>();
        CONTENT.stretches().stream().filter(one -> !one.optIn()).map(Stretch::id).forEach(never::add);

        for (String code : List.of("HYPERMOBILE", "BALANCE", "HIGH_BP", "ACUTE_72H", "SPINE_FUSED")) {
            Verdict.Clear clear = clearWith(new Filter(code));
            for (Set<String> hurt : List.of(Set.<String>of(), Set.of("neck_side_tilt"), Set.of("shoulder_rolls"))) {
                everyWish().filter(wish -> wish.pain() < 4).forEach(wish ->
                        never.removeAll(ids(CATALOGUE.routineFor(clear, rich(wish), without(hurt)))));
            }
        }

        assertEquals(Set.of(), never);
    }

    /// The same wish of somebody who owns everything.
    private static Wish rich(Wish wish) {
        return new Wish(wish.regions(), wish.feels(), wish.pain(), wish.place(), wish.slot(), wish.minutes(),
                EnumSet.allOf(Equipment.class), wish.recent());
    }

    /// The course of somebody who has done five sessions, and leaves these out.
    private static Course without(Set<String> hurt) {
        return Course.of(Stream.iterate(1, day -> day <= 5, day -> day + 1)
                .map(day -> new Done(NOW.minus(Duration.ofDays(day)), List.of(), List.copyOf(hurt), Outcome.SAME, 2, 2))
                .toList(), NOW);
    }

    private static void keepsTheLimits(Routine routine, Wish wish) {
        List<String> ids = ids(routine);
        String told = wish + " " + ids;
        assertTrue(Collections.disjoint(ids, NEVER_BY_ITSELF), told);
        assertTrue(count(ids, "neck_side_tilt", "levator_stretch", "scalene_stretch") <= 2, told);
        assertTrue(count(ids, "neck_side_tilt", "scalene_stretch") <= 1, told);
        assertTrue(count(ids, "shoulder_blade_squeeze", "scapular_squeeze") <= 1, told);
        assertTrue(count(ids, "plank_incline", "desk_push_away") <= 1, told);
        assertTrue(count(ids, "thoracic_extension_roller", "foam_roll_upper_back") <= 1, told);
        assertEquals(ids.size(), new HashSet<>(ids).size(), told);
    }

    private static void keepsTheGates(Routine routine, Wish wish, int sessions) {
        String told = wish + " " + ids(routine);
        boolean sore = wish.pain() >= 4;
        assertTrue(!sore || sessions >= 3 || routine.items().stream().allMatch(item -> item.stretch().level() == 1), told);
        assertTrue(!sore || ids(routine).getLast().equals("belly_breathing") || ids(routine).getLast().equals("pmr"), told);
        assertTrue(sessions < 2 || routine.items().stream().anyMatch(item -> item.stretch().kind() == Kind.STRENGTH), told);
        assertTrue(wish.place() == Place.HOME
                || routine.items().stream().allMatch(item -> !Collections.disjoint(item.stretch().postures(), wish.place().postures())), told);
    }

    private static long count(List<String> ids, String... of) {
        return ids.stream().filter(List.of(of)::contains).count();
    }

    private static Course course(int sessions, int pain) {
        return Course.of(Stream.iterate(1, day -> day <= sessions, day -> day + 1)
                .map(day -> new Done(NOW.minus(Duration.ofDays(day)), List.of(), List.of(), Outcome.SAME, pain, pain))
                .toList(), NOW);
    }

}
