package dev.unknot.reminder;

import dev.unknot.reminder.PlanWords.Meaning;
import dev.unknot.reminder.Understood.Unclear;
import dev.unknot.reminder.Understood.Why;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes a pause of marks: for so long, until then, or between then and then on some day.
final class MuteReading {

    private static final Duration LONGEST = Duration.ofDays(366);
    private static final Hours HOURS = new Hours(Slot.DESK);

    private final ZonedDateTime now;
    private final List<Mark> marks;
    private final List<LocalDate> dates = new ArrayList<>();
    private final List<Mark.Clock> clocks = new ArrayList<>();
    private @Nullable Duration length;
    private boolean until;
    private boolean odd;

    MuteReading(List<Mark> marks, ZonedDateTime now) {
        this.marks = marks;
        this.now = now;
    }

    Understood read() {
        marks.forEach(this::take);
        boolean nothing = dates.isEmpty() && clocks.isEmpty() && length == null;
        if (odd || (nothing && until) || dates.size() > 2 || clocks.size() > 2) {
            return Unclear.because(Why.NO_IDEA);
        }
        return nothing ? new Understood.MuteAtAll() : pause();
    }

    private void take(Mark mark) {
        switch (mark) {
            case Mark.Amount(var time) -> length = length == null ? time : length.plus(time);
            case Mark.Clock clock -> clocks.add(clock);
            case Mark.Weekday(var day) -> dates.add(next(day));
            case Mark.Date(var day, var year) -> date(day, year);
            case Mark.Word(var meaning) -> word(meaning);
            case Mark.Impossible _, Mark.Other _ -> odd = true;
        }
    }

    private LocalDate next(DayOfWeek day) {
        return now.toLocalDate().with(TemporalAdjusters.next(day));
    }

    private void date(MonthDay day, @Nullable Integer year) {
        try {
            LocalDate thisYear = day.atYear(year == null ? now.getYear() : year);
            boolean over = year == null && thisYear.isBefore(now.toLocalDate().minusMonths(1));
            dates.add(over ? day.atYear(now.getYear() + 1) : thisYear);
        } catch (DateTimeException _) {
            odd = true;
        }
    }

    private void word(Meaning meaning) {
        switch (meaning) {
            case TODAY -> dates.add(now.toLocalDate());
            case TOMORROW -> dates.add(now.toLocalDate().plusDays(1));
            case UNTIL -> until = true;
            case HOUR, WEEK, DAY, HALF_HOUR -> length = PlanScanner.unit(meaning).orElse(length);
            case MUTE, TO, ON, DESK, MORNING, EVENING -> {}
            default -> odd = true;
        }
    }

    private Understood pause() {
        if (length != null) {
            return dates.isEmpty() && clocks.isEmpty()
                    ? between(now.toInstant(), now.toInstant().plus(length))
                    : Unclear.because(Why.NO_IDEA);
        }
        boolean range = clocks.size() > 1 || dates.size() > 1;
        return until && !range ? untilThen() : onThatDay();
    }

    private Understood untilThen() {
        Optional<LocalTime> time = clocks.stream().map(HOURS::time).findFirst();
        LocalDate day = dates.isEmpty() ? now.toLocalDate() : dates.getFirst();
        Instant end = instant(day.atTime(time.orElse(LocalTime.MIDNIGHT)));
        boolean tomorrow = dates.isEmpty() && !end.isAfter(now.toInstant());
        return between(now.toInstant(), tomorrow ? instant(day.plusDays(1).atTime(time.orElseThrow())) : end);
    }

    private Understood onThatDay() {
        if (clocks.size() == 1 || (dates.size() == 2 && !clocks.isEmpty())) {
            return Unclear.because(Why.NO_IDEA);
        }
        LocalDate first = dates.isEmpty() ? now.toLocalDate() : dates.getFirst();
        if (clocks.isEmpty()) {
            return between(instant(first.atStartOfDay()), instant(dates.getLast().plusDays(1).atStartOfDay()));
        }
        Span hours = HOURS.range(clocks.getFirst(), clocks.getLast());
        LocalDate last = hours.pastMidnight() ? first.plusDays(1) : first;
        return between(instant(first.atTime(hours.from())), instant(last.atTime(hours.to())));
    }

    private Instant instant(LocalDateTime local) {
        return local.atZone(now.getZone()).toInstant();
    }

    /// What has begun already begins now.
    private Understood between(Instant from, Instant until) {
        Instant begin = from.isBefore(now.toInstant()) ? now.toInstant() : from;
        if (!until.isAfter(begin)) {
            return Unclear.because(Why.PAST);
        }
        return Duration.between(now.toInstant(), until).compareTo(LONGEST) > 0
                ? Unclear.because(Why.TOO_FAR)
                : new Understood.Mute(new Pause(begin, until));
    }
}
