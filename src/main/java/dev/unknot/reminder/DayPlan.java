package dev.unknot.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// When one slot is due on one day, pauses left aside.
///
/// @param moved by how many minutes times that nobody chose are moved
/// @param dayOff the days that are public holidays
record DayPlan(Habit habit, Span quiet, ZoneId zone, int moved, Predicate<LocalDate> dayOff) {

    /// The instants, in order, each once.
    List<Instant> on(LocalDate day) {
        if (!comesOn(day)) {
            return List.of();
        }
        SortedSet<Instant> due = new TreeSet<>();
        for (LocalDateTime local : local(day)) {
            Instant instant = instant(local);
            if (loud(instant)) {
                due.add(instant);
            }
        }
        return List.copyOf(due);
    }

    private boolean comesOn(LocalDate day) {
        return habit.on()
                && habit.days().contains(day.getDayOfWeek())
                && !(habit.offOnHolidays() && dayOff.test(day));
    }

    private List<LocalDateTime> local(LocalDate day) {
        List<LocalDateTime> all = new ArrayList<>();
        switch (habit.times()) {
            case Times.At(var times) -> times.forEach(time -> all.add(spread(day.atTime(time))));
            case Times.Every every -> every.hours().forEach(hours -> all.addAll(within(day, hours, every.interval())));
        }
        return all;
    }

    private LocalDateTime spread(LocalDateTime usual) {
        LocalDateTime elsewhen = usual.plusMinutes(moved);
        boolean stays = habit.chosen() || quiet.holds(elsewhen.toLocalTime());
        return stays ? usual : elsewhen;
    }

    private static List<LocalDateTime> within(LocalDate day, Span hours, Duration interval) {
        LocalDateTime end = (hours.pastMidnight() ? day.plusDays(1) : day).atTime(hours.to());
        return Stream.iterate(
                        day.atTime(hours.from()).plus(interval), time -> time.isBefore(end), time -> time.plus(interval))
                .toList();
    }

    /// A local time that does not exist moves forward by the length of the gap; of one that exists
    /// twice the first counts.
    private Instant instant(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }

    private boolean loud(Instant due) {
        return !quiet.holds(LocalTime.ofInstant(due, zone));
    }
}
