package dev.unknot.content;

import dev.unknot.interview.Answer;
import dev.unknot.interview.Answers;
import dev.unknot.stretch.Catalogue;
import dev.unknot.stretch.Course;
import dev.unknot.stretch.Done;
import dev.unknot.stretch.Outcome;
import dev.unknot.stretch.Routine;
import dev.unknot.stretch.Slot;
import dev.unknot.stretch.Stretch;
import dev.unknot.stretch.Wish;
import dev.unknot.triage.RedFlag;
import dev.unknot.triage.Triage;
import dev.unknot.triage.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Judges the end of an interview: what is promised of its verdict and of the routine that follows.
final class Judge {

    private static final int SESSIONS = 6;
    private static final Instant TODAY = Instant.parse("2026-01-01T09:00:00Z");
    private static final int REORDERED_ONE_IN = 5;
    private static final List<Slot> SLOTS = List.of(Slot.values());

    private final Triage triage;
    private final Catalogue catalogue;
    private final List<String> stretches;
    private final VerdictPromises verdicts;
    private final RoutinePromises routines;
    private final Reordering reordering;

    /// A judge of what this triage and this catalogue make of the content.
    Judge(Content content, Triage triage, Catalogue catalogue) {
        this.triage = triage;
        this.catalogue = catalogue;
        this.stretches = content.stretches().stream().map(Stretch::id).toList();
        this.verdicts = new VerdictPromises(content.flags(), content.clearance().id());
        this.routines = new RoutinePromises(content.stretches());
        this.reordering = new Reordering(content.dialog(), content.clearance());
    }

    /// Judges one end and tallies what was reached.
    void judge(Answers answers, Verdict verdict, RandomGenerator random, Tally tally) {
        tally.ended(verdict);
        verdicts.raised(answers).forEach(flag -> tally.reached(flag.code()));
        Stream.of(
                        verdicts.broken(answers, verdict),
                        reordered(answers, verdict, random),
                        routine(answers, verdict, random, tally))
                .flatMap(Optional::stream)
                .forEach(fault -> tally.fault(fault + ": " + told(answers)));
    }

    /// Costs as much as the interview itself, so it is not done for all.
    private Optional<String> reordered(Answers answers, Verdict verdict, RandomGenerator random) {
        if (random.nextInt(REORDERED_ONE_IN) > 0) {
            return Optional.empty();
        }
        String before = told(verdict);
        String after = told(triage.assess(reordering.of(answers, random)));
        return after.equals(before) ? Optional.empty()
                : Optional.of("it is " + before + ", but in another order " + after);
    }

    /// Routines for every time of day, for somebody new or some sessions on.
    private Optional<String> routine(Answers answers, Verdict verdict, RandomGenerator random, Tally tally) {
        return verdict instanceof Verdict.Clear clear
                ? SLOTS.stream()
                        .map(slot -> Wishes.of(answers, slot, recent(random)))
                        .flatMap(wish -> routine(clear, wish, course(random), tally).stream())
                        .findFirst()
                : Optional.empty();
    }

    private Optional<String> routine(Verdict.Clear clear, Wish wish, Course course, Tally tally) {
        Routine routine = catalogue.routineFor(clear, wish, course);
        routine.items().forEach(item -> tally.reached(item.stretch().id()));
        return routines.broken(routine, wish, clear.filters());
    }

    private List<String> recent(RandomGenerator random) {
        return Stream.generate(() -> stretches.get(random.nextInt(stretches.size())))
                .limit(random.nextInt(1 + stretches.size()))
                .toList();
    }

    /// Up to so many sessions, one a day, that went as it happened.
    private Course course(RandomGenerator random) {
        Outcome[] outcomes = Outcome.values();
        return Course.of(Stream.iterate(1, day -> day + 1)
                .limit(random.nextInt(SESSIONS))
                .map(day -> new Done(
                        TODAY.minus(Duration.ofDays(day)), recent(random), List.of(), outcomes[random.nextInt(outcomes.length)], 3, 3))
                .toList(), TODAY);
    }

    private static String told(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Undecided(var next) -> "undecided before " + next.id();
            case Verdict.Emergency(var raised) -> "EMERGENCY for " + codes(raised);
            case Verdict.Urgent(var raised) -> "URGENT for " + codes(raised);
            case Verdict.Clinician(var raised) -> "CLINICIAN for " + codes(raised);
            case Verdict.Clear clear -> "clear but for " + clear.filters();
        };
    }

    private static List<String> codes(List<RedFlag> flags) {
        return flags.stream().map(RedFlag::code).toList();
    }

    private static String told(Answers answers) {
        return answers.byQuestion().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + told(entry.getValue()))
                .collect(Collectors.joining(" "));
    }

    private static String told(Answer answer) {
        return switch (answer) {
            case Answer.Chosen(var options) -> String.join("+", options);
            case Answer.None _ -> "none";
            case Answer.NotSure _ -> "not-sure";
            case Answer.Rated(var value) -> Integer.toString(value);
        };
    }
}
