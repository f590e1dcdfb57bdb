package dev.unknot.reminder;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Plans to try things on, and the next times of them.
final class Plans {

    static final Span NEVER_QUIET = new Span(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);
    static final long ANYBODY = 42;

    private Plans() {}

    /// A slot at these times every day, chosen, and nothing else; never quiet.
    static Rhythm only(String zone, Slot slot, String... times) {
        return only(zone, slot, new Times.At(Arrays.stream(times).map(LocalTime::parse).toList()));
    }

    static Rhythm only(String zone, Slot slot, Times times) {
        Rhythm rhythm = Rhythm.usual(ZoneId.of(zone)).quiet(NEVER_QUIET);
        for (Slot each : Slot.values()) {
            rhythm = rhythm.with(each, rhythm.habit(each).turned(false));
        }
        return rhythm.with(slot, Habit.usual(slot).at(times).on(EVERY_DAY));
    }

    static Times.Every every(int minutes, String... hours) {
        return new Times.Every(
                Duration.ofMinutes(minutes), Arrays.stream(hours).map(Plans::span).toList());
    }

    static Span span(String hours) {
        String[] ends = hours.split("-", -1);
        return new Span(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
    }

    static Timetable table(Rhythm rhythm, Slot slot) {
        return Timetable.of(rhythm, slot, ANYBODY, _ -> false);
    }

    /// The next so many times after a local midnight, as ISO local date and time with offset.
    static List<String> next(Rhythm rhythm, Slot slot, String date, int count) {
        return next(table(rhythm, slot), rhythm, date, count);
    }

    static List<String> next(Timetable table, Rhythm rhythm, String date, int count) {
        ZoneId zone = rhythm.zone().orElseThrow();
        Instant start = LocalDate.parse(date).atStartOfDay(zone).toInstant().minusNanos(1);
        return Stream.iterate(table.after(start), due -> due.flatMap(table::after))
                .takeWhile(java.util.Optional::isPresent)
                .limit(count)
                .map(due -> ZonedDateTime.ofInstant(due.orElseThrow(), zone).toOffsetDateTime().toString())
                .toList();
    }
}
