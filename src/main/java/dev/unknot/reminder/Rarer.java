package dev.unknot.reminder;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Makes a slot come about half as often.
public final class Rarer {

    /// Of a whole week Sunday is left out, or two days in a row would stay.
    private static final int LAST_BEFORE_MONDAY = 6;

    private Rarer() {}

    /// Every other time of the day where there are several, twice the interval where there is one, and
    /// else every other day.
    public static Habit of(Habit habit) {
        return switch (habit.times()) {
            case Times.At(var times) when times.size() > 1 -> habit.at(new Times.At(everyOther(times)));
            case Times.Every(var interval, var hours)
                    when interval.multipliedBy(2).compareTo(Times.Every.LONGEST) <= 0 && !once(interval, hours) ->
                habit.at(new Times.Every(interval.multipliedBy(2), hours));
            case Times.At _, Times.Every _ -> habit.on(everyOther(habit.days()));
        };
    }

    /// Whether twice the interval would not fit into any of the ranges.
    private static boolean once(Duration interval, List<Span> hours) {
        return hours.stream().noneMatch(span -> interval.multipliedBy(2).compareTo(length(span)) < 0);
    }

    private static Duration length(Span span) {
        Duration length = Duration.between(span.from(), span.to());
        return span.pastMidnight() ? length.plusDays(1) : length;
    }

    private static List<LocalTime> everyOther(List<LocalTime> times) {
        return IntStream.range(0, times.size()).filter(at -> at % 2 == 0).mapToObj(times::get).toList();
    }

    private static Set<DayOfWeek> everyOther(Set<DayOfWeek> days) {
        List<DayOfWeek> inOrder = List.copyOf(new TreeSet<>(days));
        Set<DayOfWeek> kept = EnumSet.noneOf(DayOfWeek.class);
        IntStream.range(0, inOrder.size())
                .filter(at -> at % 2 == 0 && at < LAST_BEFORE_MONDAY)
                .forEach(at -> kept.add(inOrder.get(at)));
        return kept;
    }
}
