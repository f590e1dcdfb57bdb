package dev.unknot.reminder;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// What one slot of a plan is like.
///
/// @param on whether it comes at all
/// @param days of the week on which it comes; none is the same as off
/// @param offOnHolidays whether public holidays are left out
/// @param chosen whether somebody chose the times; times nobody chose are spread a little
/// @param moreThanThree whether a whole exercise is wanted beyond three messages a day, and not a walk
///     break
public record Habit(
        boolean on, Times times, Set<DayOfWeek> days, boolean offOnHolidays, boolean chosen, boolean moreThanThree) {

    private static final Set<DayOfWeek> WEEK = EnumSet.allOf(DayOfWeek.class);
    private static final Set<DayOfWeek> WORKING_DAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    public Habit {
        EnumSet<DayOfWeek> inOrder = EnumSet.noneOf(DayOfWeek.class);
        inOrder.addAll(days);
        days = Collections.unmodifiableSet(inOrder);
    }

    /// What a slot is like before anybody has changed it.
    public static Habit usual(Slot slot) {
        return switch (slot) {
            case MORNING -> unchosen(LocalTime.of(7, 30), WEEK);
            case DESK -> unchosen(LocalTime.of(11, 0), WORKING_DAYS);
            case EVENING -> unchosen(LocalTime.of(20, 30), WEEK);
        };
    }

    private static Habit unchosen(LocalTime time, Set<DayOfWeek> days) {
        return new Habit(true, Times.At.once(time), days, false, false, false);
    }

    /// The same, on or off.
    public Habit turned(boolean nowOn) {
        return new Habit(nowOn, times, days, offOnHolidays, chosen, moreThanThree);
    }

    /// The same, on, at times that somebody chose.
    public Habit at(Times wanted) {
        return new Habit(true, wanted, days, offOnHolidays, true, moreThanThree);
    }

    /// The same on other days.
    public Habit on(Set<DayOfWeek> wanted) {
        return new Habit(on, times, wanted, offOnHolidays, chosen, moreThanThree);
    }

    /// The same, with public holidays left out or not.
    public Habit offOnHolidays(boolean off) {
        return new Habit(on, times, days, off, chosen, moreThanThree);
    }

    /// The same, with exercises beyond three a day or not.
    public Habit moreThanThree(boolean more) {
        return new Habit(on, times, days, offOnHolidays, chosen, more);
    }
}
