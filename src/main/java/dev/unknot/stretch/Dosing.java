package dev.unknot.stretch;

import dev.unknot.triage.Filter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// How much of each exercise somebody does today.
final class Dosing {

    private static final int SORE = 4;
    private static final int GRACE_SECONDS = 20;

    private static final List<UnaryOperator<Routine.Item>> WAYS =
            List.of(Dosing::gentler, each(Dose::shorter), each(Dose::shortest));

    private static final Filter OLDER = new Filter("AGE_65");

    private final RoutineRules.Progress rules;
    private final Set<String> neckEndRange;

    Dosing(RoutineRules.Progress rules, Set<String> neckEndRange) {
        this.rules = rules;
        this.neckEndRange = neckEndRange;
    }

    /// Whether today is a day for the gentle dose.
    static boolean gentle(Wish wish, Course course, boolean acute) {
        return wish.pain() >= SORE || course.gentle() || acute;
    }

    /// The dose by the table, halved on a gentle day, halved throughout after a worse session, grown by
    /// what was earned on others. Earned steps go in turn to the holds and to the repetitions, one change
    /// at a time. At 65 and above a stretch at the end of the neck's range is repeated more often and not
    /// held longer (clinical text, section 3).
    Dose dose(Stretch stretch, boolean gentle, Course course, Set<Filter> filters) {
        if (course.gentle()) {
            return stretch.dose().halvedThroughout();
        }
        boolean held = stretch.kind() == Kind.STRETCH
                && !(filters.contains(OLDER) && neckEndRange.contains(stretch.id()));
        return gentle ? stretch.dose().halved() : grown(stretch, held, course.steps());
    }

    /// Makes the longest exercises shorter until a round is as short as was asked for. First they come
    /// down to the gentle dose, which there is a clip to follow along for; where that is not enough a
    /// little is taken off, and only then it leaves fewer than three repetitions.
    List<Routine.Item> fit(List<Routine.Item> items, int minutes) {
        int limit = minutes * 60 + GRACE_SECONDS;
        List<Routine.Item> now = items;
        for (UnaryOperator<Routine.Item> shorter : WAYS) {
            now = shortened(now, limit, shorter);
        }
        return now;
    }

    private static Routine.Item gentler(Routine.Item item) {
        Dose gentle = item.stretch().dose().halved();
        return gentle.seconds() < item.dose().seconds() ? new Routine.Item(item.stretch(), gentle) : item;
    }

    private static UnaryOperator<Routine.Item> each(UnaryOperator<Dose> shorter) {
        return item -> new Routine.Item(item.stretch(), shorter.apply(item.dose()));
    }

    private static List<Routine.Item> shortened(
            List<Routine.Item> items, int limit, UnaryOperator<Routine.Item> shorter) {
        List<Routine.Item> now = items;
        Optional<Integer> longest = longest(now, shorter);
        while (seconds(now) > limit && longest.isPresent()) {
            now = with(now, longest.get(), shorter);
            longest = longest(now, shorter);
        }
        return now;
    }

    private Dose grown(Stretch stretch, boolean held, int steps) {
        Dose dose = stretch.dose();
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

    /// The place of the longest of those that can be made shorter so.
    private static Optional<Integer> longest(List<Routine.Item> items, UnaryOperator<Routine.Item> shorter) {
        return IntStream.range(0, items.size())
                .boxed()
                .filter(at -> !shorter.apply(items.get(at)).equals(items.get(at)))
                .max(Comparator.comparingInt(at -> items.get(at).dose().seconds()));
    }

    private static List<Routine.Item> with(List<Routine.Item> items, int at, UnaryOperator<Routine.Item> shorter) {
        List<Routine.Item> changed = new ArrayList<>(items);
        changed.set(at, shorter.apply(items.get(at)));
        return List.copyOf(changed);
    }
}
