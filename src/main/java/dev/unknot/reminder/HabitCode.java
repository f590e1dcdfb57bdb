package dev.unknot.reminder;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A habit in a few characters, so that a button can carry what it makes of it and a second press, or
/// a late one, does the same as the first: four signs for on, holidays, chosen and more; the days as
/// digits; `a` and times, or `e`, minutes and ranges, in digits.
public final class HabitCode {

    private static final Pattern CODE = Pattern.compile("([01]{4})([1-7]{0,7})(?:a((?:\\d{4})+)|e(\\d{3})((?:\\d{8})+))");
    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("HHmm", Locale.ROOT);

    private HabitCode() {}

    /// The code of a habit; at most 47 characters where it has at most eight times or four ranges.
    public static String of(Habit habit) {
        StringBuilder code = new StringBuilder();
        Stream.of(habit.on(), habit.offOnHolidays(), habit.chosen(), habit.moreThanThree())
                .forEach(sign -> code.append(sign ? '1' : '0'));
        habit.days().forEach(day -> code.append(day.getValue()));
        switch (habit.times()) {
            case Times.At(var times) -> {
                code.append('a');
                times.forEach(time -> code.append(of(time)));
            }
            case Times.Every(var interval, var hours) -> {
                code.append('e').append("%03d".formatted(interval.toMinutes()));
                hours.forEach(span -> code.append(of(span)));
            }
        }
        return code.toString();
    }

    /// The code of a range: eight digits.
    public static String of(Span span) {
        return of(span.from()) + of(span.to());
    }

    private static String of(LocalTime time) {
        return DIGITS.format(time);
    }

    /// The habit of that code; empty for what is none.
    public static Optional<Habit> read(String code) {
        Matcher parts = CODE.matcher(code);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            String signs = parts.group(1);
            return Optional.of(new Habit(is(signs, 0), times(parts), days(parts.group(2)), is(signs, 1), is(signs, 2), is(signs, 3)));
        } catch (DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// The range of eight digits; empty for what is none.
    public static Optional<Span> span(String code) {
        try {
            return code.matches("\\d{8}") ? Optional.of(spans(code).getFirst()) : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// The letter of a slot.
    public static String of(Slot slot) {
        return slot.name().substring(0, 1);
    }

    /// The slot of that letter; empty for what is none.
    public static Optional<Slot> slot(String letter) {
        return Stream.of(Slot.values()).filter(slot -> of(slot).equals(letter)).findFirst();
    }

    private static boolean is(String signs, int at) {
        return signs.charAt(at) == '1';
    }

    private static Set<DayOfWeek> days(String digits) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        digits.chars().forEach(digit -> days.add(DayOfWeek.of(digit - '0')));
        return days;
    }

    private static Times times(Matcher parts) {
        return parts.group(3) != null
                ? new Times.At(pieces(parts.group(3), 4).map(HabitCode::time).toList())
                : new Times.Every(Duration.ofMinutes(Integer.parseInt(parts.group(4))), spans(parts.group(5)));
    }

    private static List<Span> spans(String digits) {
        return pieces(digits, 8).map(eight -> new Span(time(eight.substring(0, 4)), time(eight.substring(4)))).toList();
    }

    private static LocalTime time(String four) {
        return LocalTime.parse(four, DIGITS);
    }

    private static Stream<String> pieces(String digits, int size) {
        return Stream.iterate(0, at -> at < digits.length(), at -> at + size).map(at -> digits.substring(at, at + size));
    }
}
