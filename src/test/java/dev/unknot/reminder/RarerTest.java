package dev.unknot.reminder;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RarerTest {

    private static final Set<DayOfWeek> WEEK = EnumSet.allOf(DayOfWeek.class);
    private static final Span HOURS = new Span(LocalTime.of(9, 0), LocalTime.of(17, 0));

    @Test
    void ofSeveralTimesEveryOtherStays() {
        Habit habit = habit(new Times.At(List.of(LocalTime.of(10, 0), LocalTime.of(12, 0), LocalTime.of(15, 0))), WEEK);

        Habit rarer = Rarer.of(habit);

        assertEquals(new Times.At(List.of(LocalTime.of(10, 0), LocalTime.of(15, 0))), rarer.times());
        assertEquals(WEEK, rarer.days());
    }

    @Test
    void anIntervalIsDoubled() {
        Habit rarer = Rarer.of(habit(new Times.Every(Duration.ofMinutes(90), List.of(HOURS)), WEEK));

        assertEquals(new Times.Every(Duration.ofHours(3), List.of(HOURS)), rarer.times());
    }

    @Test
    void anIntervalThatWouldNotFitAnyMoreKeepsToEveryOtherDay() {
        Habit rarer = Rarer.of(habit(new Times.Every(Duration.ofHours(4), List.of(HOURS)), Set.of(MONDAY, TUESDAY)));

        assertEquals(Set.of(MONDAY), rarer.days());
        assertEquals(new Times.Every(Duration.ofHours(4), List.of(HOURS)), rarer.times());
    }

    @Test
    void oneTimeADayComesEveryOtherDayAndNeverTwoInARow() {
        assertEquals(Set.of(MONDAY, WEDNESDAY, FRIDAY), Rarer.of(habit(Times.At.once(LocalTime.NOON), WEEK)).days());
    }

    @Test
    void whatComesOnOneDayStays() {
        assertEquals(Set.of(SUNDAY), Rarer.of(habit(Times.At.once(LocalTime.NOON), Set.of(SUNDAY))).days());
    }

    private static Habit habit(Times times, Set<DayOfWeek> days) {
        return new Habit(true, times, days, false, true, false);
    }
}
