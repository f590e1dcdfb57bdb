package dev.unknot.stretch;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// How much of each exercise somebody does today.
final class Dosing {

    private static final int SORE = 4;
    private static final int FEWEST_REPETITIONS = 3;
    private static final int GRACE_SECONDS = 20;

    private final RoutineRules.Progress rules;

    Dosing(RoutineRules.Progress rules) {
        this.rules = rules;
    }

    /// Whether today is a day for the gentle dose.
    static boolean gentle(Wish wish, Course course, boolean acute) {
        return wish.pain() >= SORE || course.gentle() || acute;
    }

    /// The dose by the table, halved on a gentle day, grown by what was earned on others. Earned
    /// steps go in turn to the holds and to the repetitions, one change at a time.
    Dose dose(Stretch stretch, boolean gentle, Course course) {
        return gentle ? stretch.dose().halved() : grown(stretch, course.steps());
    }

    /// Takes repetitions off the longest exercises until a round is as short as was asked for.
    List<Routine.Item> fit(List<Routine.Item> items, int minutes) {
        List<Routine.Item> shorter = items;
        while (seconds(shorter) > minutes * 60 + GRACE_SECONDS && shorter.stream().anyMatch(Dosing::canShrink)) {
            shorter = shrinkLongest(shorter);
        }
        return shorter;
    }

    private Dose grown(Stretch stretch, int steps) {
        Dose dose = stretch.dose();
        boolean held = stretch.kind() == Kind.STRETCH;
        int holdSteps = (steps + 1) / 2;
        int repetitionSteps = steps / 2;
        if (dose.timed() || (held ? holdSteps : repetitionSteps) == 0) {
            return dose;
        }
        return held
                ? dose.withHold(upTo(dose.holdSeconds(), holdSteps * rules.addHoldSeconds(),
                        cap(rules.holdCaps(), stretch, rules.holdCap())))
                : dose.withRepetitions(upTo(dose.repetitions(), repetitionSteps * rules.addRepetitions(),
                        cap(rules.repetitionCaps(), stretch, rules.repetitionCap())));
    }

    private static int cap(Map<String, Integer> caps, Stretch stretch, int otherwise) {
        return caps.getOrDefault(stretch.id(), otherwise);
    }

    private static int upTo(int now, int more, int cap) {
        return Math.max(now, Math.min(now + more, cap));
    }

    private static int seconds(List<Routine.Item> items) {
        return items.stream().mapToInt(item -> item.dose().seconds()).sum();
    }

    private static boolean canShrink(Routine.Item item) {
        return item.dose().repetitions() > FEWEST_REPETITIONS;
    }

    private static List<Routine.Item> shrinkLongest(List<Routine.Item> items) {
        int longest = IntStream.range(0, items.size())
                .boxed()
                .filter(at -> canShrink(items.get(at)))
                .max(Comparator.comparingInt(at -> items.get(at).dose().seconds()))
                .orElseThrow();
        return IntStream.range(0, items.size())
                .mapToObj(at -> at == longest ? shrink(items.get(at)) : items.get(at))
                .toList();
    }

    private static Routine.Item shrink(Routine.Item item) {
        return new Routine.Item(item.stretch(), item.dose().withRepetitions(item.dose().repetitions() - 1));
    }
}
