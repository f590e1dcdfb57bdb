package dev.unknot.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// When one slot is due on one day, pauses left aside.
///
/// @param moved by how many minutes times that nobody chose are moved
/// @param dayOff the days that are public holidays
record DayPlan(Habit habit, Span quiet, ZoneId zone, int moved, Predicate<LocalDate> dayOff) {

    /// The instants, in order, each once.
    List<Instant> on(LocalDate day) {
        return comesOn(day)
                ? local(day).map(this::instant).filter(this::loud).distinct().sorted().toList()
                : List.of();
    }

    private boolean comesOn(LocalDate day) {
        return habit.on()
                && habit.days().contains(day.getDayOfWeek())
                && !(habit.offOnHolidays() && dayOff.test(day));
    }

    private Stream<LocalDateTime> local(LocalDate day) {
        return switch (habit.times()) {
            case Times.At(var times) -> times.stream().map(time -> spread(day.atTime(time)));
            case Times.Every every -> every.hours().stream().flatMap(hours -> within(day, hours, every));
        };
    }

    private LocalDateTime spread(LocalDateTime usual) {
        LocalDateTime elsewhen = usual.plusMinutes(moved);
        boolean stays = habit.chosen() || quiet.holds(elsewhen.toLocalTime());
        return stays ? usual : elsewhen;
    }

    private static Stream<LocalDateTime> within(LocalDate day, Span hours, Times.Every every) {
        LocalDateTime end = (hours.pastMidnight() ? day.plusDays(1) : day).atTime(hours.to());
        return Stream.iterate(
                day.atTime(hours.from()).plus(every.interval()), time -> time.isBefore(end), time -> time.plus(every.interval()));
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
