package dev.unknot.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// When one slot of a plan is due. Local times stay what they are through clock changes: one that
/// does not exist moves forward by the length of the gap, one that exists twice happens once.
public final class Timetable {

    /// As many messages a day are exercises; what goes beyond is a walk break, unless more is wanted.
    public static final int EXERCISES_A_DAY = 3;

    private static final int LOOKS_AHEAD_DAYS = 400;

    private final Rhythm rhythm;
    private final Slot slot;
    private final @Nullable ZoneId zone;
    private final Map<Slot, DayPlan> days = new EnumMap<>(Slot.class);

    private Timetable(Rhythm rhythm, Slot slot, @Nullable ZoneId zone) {
        this.rhythm = rhythm;
        this.slot = slot;
        this.zone = zone;
    }

    /// The timetable of a slot of this plan. Where the zone is no longer known nothing is due.
    ///
    /// @param spreadSeed the person's number, for times that nobody chose
    /// @param dayOff the public holidays where the person is
    public static Timetable of(Rhythm rhythm, Slot slot, long spreadSeed, Predicate<LocalDate> dayOff) {
        Timetable table = new Timetable(rhythm, slot, rhythm.zone().orElse(null));
        rhythm.zone().ifPresent(zone -> rhythm.habits().forEach((each, habit) -> table.days.put(
                each, new DayPlan(habit, rhythm.quiet(), zone, Spread.minutes(spreadSeed), dayOff))));
        return table;
    }

    /// The next instant strictly after the given one. Quiet hours, pauses, days off and clock changes
    /// are in it already. Empty where nothing is due within a year.
    public Optional<Instant> after(Instant instant) {
        return next(instant).map(Occurrence::at);
    }

    /// The same, and what it is to be.
    public Optional<Occurrence> next(Instant instant) {
        if (zone == null || !rhythm.anyOn() || !rhythm.habit(slot).on()) {
            return Optional.empty();
        }
        LocalDate before = LocalDate.ofInstant(instant, zone).minusDays(1);
        for (int days = 0; days < LOOKS_AHEAD_DAYS; days++) {
            Optional<Occurrence> found = first(before.plusDays(days), instant);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// What is due at just this instant by the plan, if anything is.
    public Optional<Occurrence> occurrence(Instant at) {
        return next(at.minusNanos(1)).filter(found -> found.at().equals(at));
    }

    /// All that is due on a day, in order, whether or not it is muted.
    public List<Occurrence> on(LocalDate day) {
        List<Instant> due = due(slot, day);
        return IntStream.range(0, due.size()).mapToObj(nth -> occurrence(due, nth, day)).toList();
    }

    private Optional<Occurrence> first(LocalDate day, Instant after) {
        List<Instant> due = due(slot, day);
        for (int nth = 0; nth < due.size(); nth++) {
            Instant at = due.get(nth);
            if (at.isAfter(after) && rhythm.pauseAt(at).isEmpty()) {
                return Optional.of(occurrence(due, nth, day));
            }
        }
        return Optional.empty();
    }

    private Occurrence occurrence(List<Instant> due, int nth, LocalDate day) {
        return new Occurrence(due.get(nth), !isExercise(nth, exercises(due.size(), day), due.size()));
    }

    private List<Instant> due(Slot which, LocalDate day) {
        DayPlan plan = days.get(which);
        return plan == null ? List.of() : plan.on(day);
    }

    /// How many of that day's are exercises. The morning and the evening come before the desk.
    private int exercises(int due, LocalDate day) {
        if (slot != Slot.DESK || rhythm.habit(slot).moreThanThree()) {
            return due;
        }
        int elsewhere = due(Slot.MORNING, day).size() + due(Slot.EVENING, day).size();
        return Math.clamp(EXERCISES_A_DAY - elsewhere, 0, due);
    }

    /// They are spread over the day, and the first is the first.
    private static boolean isExercise(int nth, int exercises, int due) {
        return nth == 0 ? exercises > 0 : nth * exercises / due != (nth - 1) * exercises / due;
    }
}
