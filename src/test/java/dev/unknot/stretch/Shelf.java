package dev.unknot.stretch;

import dev.unknot.interview.Answers;
import dev.unknot.interview.Condition;
import dev.unknot.interview.Dialog;
import dev.unknot.interview.Part;
import dev.unknot.interview.Question;
import dev.unknot.triage.Filter;
import dev.unknot.triage.FilterRule;
import dev.unknot.triage.Triage;
import dev.unknot.triage.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// A shelf of plain exercises and rules for the tests of this room.
final class Shelf {

    static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    private static final Question NOTHING =
            new Question.PickOne("clearance", Part.HEALTH, new Condition.Always(), List.of(), false);

    private Shelf() {}

    /// Somebody whom triage has found clear, with these filters.
    static Verdict.Clear clear(String... filters) {
        List<FilterRule> rules = Stream.of(filters)
                .map(code -> new FilterRule(new Filter(code), new Condition.Always()))
                .toList();
        return (Verdict.Clear) new Triage(new Dialog(List.of()), NOTHING, List.of(), rules).assess(Answers.NONE);
    }

    /// An exercise for the neck, seated, of level 1, that needs nothing.
    static Draft draft(String id, Kind kind) {
        return new Draft(
                id, kind, 1, Set.of(Posture.DESK_SEATED), Set.of(), Set.of(Region.NECK), Set.of(),
                new Dose(5, 8, 1, 1), Set.of(), false);
    }

    record Draft(
            String id,
            Kind kind,
            int level,
            Set<Posture> postures,
            Set<Equipment> equipment,
            Set<Region> regions,
            Set<Feel> helps,
            Dose dose,
            Set<Filter> skipIf,
            boolean optIn) {

        Draft level(int one) {
            return new Draft(id, kind, one, postures, equipment, regions, helps, dose, skipIf, optIn);
        }

        Draft standing(Posture... ones) {
            return new Draft(id, kind, level, Set.of(ones), equipment, regions, helps, dose, skipIf, optIn);
        }

        Draft needing(Equipment... anyOf) {
            return new Draft(id, kind, level, postures, Set.of(anyOf), regions, helps, dose, skipIf, optIn);
        }

        Draft of(Region... ones) {
            return new Draft(id, kind, level, postures, equipment, Set.of(ones), helps, dose, skipIf, optIn);
        }

        Draft helping(Feel... ones) {
            return new Draft(id, kind, level, postures, equipment, regions, Set.of(ones), dose, skipIf, optIn);
        }

        Draft dosed(int hold, int repetitions, int sides, int sets) {
            Dose other = new Dose(hold, repetitions, sides, sets);
            return new Draft(id, kind, level, postures, equipment, regions, helps, other, skipIf, optIn);
        }

        Draft skippedFor(String... filters) {
            Set<Filter> all = Set.copyOf(Stream.of(filters).map(Filter::new).toList());
            return new Draft(id, kind, level, postures, equipment, regions, helps, dose, all, optIn);
        }

        Draft onRequest() {
            return new Draft(id, kind, level, postures, equipment, regions, helps, dose, skipIf, true);
        }

        Stretch stretch() {
            return new Stretch(
                    id, kind, level, postures, equipment, regions, helps, dose, Set.of(Slot.ANY), skipIf, optIn, false);
        }
    }

    /// Rules with one template for every place, of these items.
    static RoutineRules rules(String... items) {
        return rules(List.of(), List.of(
                new RoutineRules.Template(Place.DESK, Slot.ANY, 5, List.of(items)),
                new RoutineRules.Template(Place.HOME, Slot.MORNING, 5, List.of(items))));
    }

    static RoutineRules rules(List<RoutineRules.Preference> preferences, List<RoutineRules.Template> templates) {
        return new RoutineRules(
                preferences, templates, Set.of("tilt", "levator", "scalene"), 2,
                List.of(Set.of("tilt", "scalene"), Set.of("squeeze", "scapular")),
                List.of("rolls", "turns", "belly_breathing", "walk_break"), 3,
                new RoutineRules.Progress(5, 30, Map.of("scalene", 20), 2, 12, Map.of("squeeze", 15)));
    }

    static Catalogue catalogue(RoutineRules rules, Draft... drafts) {
        return new Catalogue(Stream.of(drafts).map(Draft::stretch).toList(), rules);
    }

    /// Five minutes at the desk for a stiff neck.
    static Wish wish(int pain) {
        return wish(pain, Place.DESK, 5);
    }

    static Wish wish(int pain, Place place, int minutes, Equipment... extra) {
        return new Wish(
                Set.of(Region.NECK), Set.of(Feel.STIFFNESS), pain, place, Slot.ANY, minutes, Set.of(extra), List.of());
    }

    /// A course of these outcomes, one a day, the last one yesterday.
    static Course course(Outcome... outcomes) {
        List<Done> done = Stream.iterate(0, at -> at < outcomes.length, at -> at + 1)
                .map(at -> done(outcomes.length - at, outcomes[at]))
                .toList();
        return Course.of(done, NOW);
    }

    /// A session some days ago.
    static Done done(int daysAgo, Outcome outcome) {
        int after = outcome == Outcome.WORSE ? 4 : 3;
        return new Done(NOW.minus(Duration.ofDays(daysAgo)), List.of("rolls"), List.of(), outcome, 3, after);
    }

    static List<String> ids(Routine routine) {
        return routine.items().stream().map(item -> item.stretch().id()).toList();
    }

    static Dose doseOf(String id, Routine routine) {
        return routine.items().stream()
                .filter(item -> item.stretch().id().equals(id))
                .map(Routine.Item::dose)
                .findFirst()
                .orElseThrow();
    }
}
