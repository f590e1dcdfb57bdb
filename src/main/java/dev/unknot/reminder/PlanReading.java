package dev.unknot.reminder;

import dev.unknot.reminder.PlanWords.Meaning;
import dev.unknot.reminder.Understood.Unclear;
import dev.unknot.reminder.Understood.Why;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes a plan of marks.
final class PlanReading {

    private static final Span OFFICE_HOURS = new Span(LocalTime.of(9, 0), LocalTime.of(17, 0));
    private static final Duration USUAL_INTERVAL = Duration.ofMinutes(60);
    private static final int MOST_RANGES = 4;

    private final List<Mark> marks;
    private final Rhythm now;
    private final Hours hours;
    private @Nullable Slot slot;
    private @Nullable Duration interval;
    private boolean off;
    private boolean odd;
    private final List<LocalTime> times = new ArrayList<>();
    private final List<Span> ranges = new ArrayList<>();
    private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    private int at;

    PlanReading(List<Mark> marks, @Nullable Slot asked, Rhythm now) {
        this.marks = marks;
        this.now = now;
        this.slot = said(marks).orElse(asked);
        this.hours = new Hours(slot);
    }

    private static Optional<Slot> said(List<Mark> marks) {
        return marks.stream()
                .filter(Mark.Word.class::isInstance)
                .flatMap(mark -> slot(((Mark.Word) mark).meaning()).stream())
                .findFirst();
    }

    static Optional<Slot> slot(Meaning meaning) {
        return switch (meaning) {
            case MORNING -> Optional.of(Slot.MORNING);
            case DESK -> Optional.of(Slot.DESK);
            case EVENING -> Optional.of(Slot.EVENING);
            default -> Optional.empty();
        };
    }

    static boolean isTo(Mark mark) {
        return mark instanceof Mark.Word(var meaning) && (meaning == Meaning.TO || meaning == Meaning.UNTIL);
    }

    Understood read() {
        while (at < marks.size()) {
            step(marks.get(at++));
        }
        if (odd) {
            return Unclear.because(Why.NO_IDEA);
        }
        if (off) {
            return new Understood.Plan(Optional.ofNullable(slot), true, Optional.empty(), Set.of());
        }
        return interval != null || !ranges.isEmpty() ? every() : atTimes();
    }

    private void step(Mark mark) {
        switch (mark) {
            case Mark.Clock clock -> clock(clock);
            case Mark.Amount(var length) -> amount(length);
            case Mark.Weekday(var day) -> weekday(day);
            case Mark.Word(var meaning) -> word(meaning);
            case Mark.Date _, Mark.Impossible _, Mark.Other _ -> odd = true;
        }
    }

    private void clock(Mark.Clock from) {
        boolean range = at + 1 < marks.size() && isTo(marks.get(at));
        if (range && marks.get(at + 1) instanceof Mark.Clock to) {
            at += 2;
            ranges.add(hours.range(from, to));
        } else {
            times.add(hours.time(from));
        }
    }

    /// `every 90 min`; but `19h` alone is a time.
    private void amount(Duration length) {
        boolean every = at >= 2 && marks.get(at - 2).equals(new Mark.Word(Meaning.EVERY));
        boolean hour = length.equals(Duration.ofHours(length.toHours())) && length.toHours() < 24;
        if (every) {
            interval = length;
        } else if (hour) {
            times.add(hours.time(new Mark.Clock(LocalTime.of((int) length.toHours(), 0), length.toHours() <= 12)));
        } else {
            odd = true;
        }
    }

    private void weekday(DayOfWeek first) {
        boolean range = at + 1 < marks.size() && isTo(marks.get(at));
        if (range && marks.get(at + 1) instanceof Mark.Weekday(var last)) {
            at += 2;
            for (DayOfWeek day = first; day != last; day = day.plus(1)) {
                days.add(day);
            }
            days.add(last);
        } else {
            days.add(first);
        }
    }

    private void word(Meaning meaning) {
        switch (meaning) {
            case EVERY -> every(at < marks.size() ? marks.get(at) : null);
            case OFF -> off = true;
            case EVERY_DAY -> days.addAll(EnumSet.allOf(DayOfWeek.class));
            case WORKING_DAYS -> days.addAll(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
            case WEEKEND -> days.addAll(EnumSet.range(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
            case ON, TO, MORNING, DESK, EVENING -> {}
            default -> odd = true;
        }
    }

    /// `every hour`, `every day`; what else may follow speaks for itself.
    private void every(@Nullable Mark next) {
        if (next instanceof Mark.Word(var meaning)) {
            Optional<Duration> unit = PlanScanner.unit(meaning);
            if (meaning == Meaning.DAY) {
                at++;
                days.addAll(EnumSet.allOf(DayOfWeek.class));
            } else if (unit.isPresent()) {
                at++;
                interval = unit.get();
            }
        }
    }

    private Understood every() {
        Times present = now.habit(Slot.DESK).times();
        Duration wanted = interval != null
                ? interval
                : present instanceof Times.Every(var before, _) ? before : USUAL_INTERVAL;
        List<Span> within = !ranges.isEmpty()
                ? ranges
                : present instanceof Times.Every(_, var before) ? before : List.of(OFFICE_HOURS);
        if (wanted.compareTo(Times.Every.SHORTEST) < 0) {
            return Unclear.because(Why.TOO_OFTEN);
        }
        if (!times.isEmpty() || slot == Slot.MORNING || slot == Slot.EVENING) {
            return Unclear.because(slot == Slot.DESK || slot == null ? Why.NO_IDEA : Why.ONE_TIME_ONLY);
        }
        if (wanted.compareTo(Times.Every.LONGEST) > 0) {
            return Unclear.because(Why.TOO_SELDOM);
        }
        if (within.size() > MOST_RANGES) {
            return Unclear.because(Why.TOO_MANY);
        }
        Times.Every every = new Times.Every(wanted, within);
        return within.stream().anyMatch(span -> fits(span, wanted))
                ? new Understood.Plan(Optional.of(Slot.DESK), false, Optional.of(every), days)
                : Unclear.because(Why.NOTHING_FITS);
    }

    private static boolean fits(Span span, Duration interval) {
        return interval.compareTo(span.length()) < 0;
    }

    private Understood atTimes() {
        if (times.isEmpty() && days.isEmpty() && marks.stream().noneMatch(new Mark.Word(Meaning.ON)::equals)) {
            return Unclear.because(Why.NO_IDEA);
        }
        if (times.size() > 1 && (slot == Slot.MORNING || slot == Slot.EVENING)) {
            return Unclear.because(Why.ONE_TIME_ONLY);
        }
        if (times.size() > Times.At.MOST) {
            return Unclear.because(Why.TOO_MANY);
        }
        Optional<Times> wanted = times.isEmpty() ? Optional.empty() : Optional.of(new Times.At(times));
        return new Understood.Plan(Optional.ofNullable(slot), false, wanted, days);
    }
}
