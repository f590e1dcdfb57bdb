package dev.unknot.reminder;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// Which half of the day an hour is meant for that was written without one: `8` is in the morning for
/// the morning, and at night for the evening.
///
/// @param slot what it is for; null where that is not known
record Hours(@Nullable Slot slot) {

    private static final int NOON = 12;
    private static final int DESK_BEGINS = 7;

    LocalTime time(Mark.Clock clock) {
        int hour = clock.time().getHour();
        boolean later = switch (slot) {
            case MORNING -> false;
            case DESK -> hour < DESK_BEGINS;
            case EVENING -> hour < NOON;
            case null -> false;
        };
        return clock.halfOpen() && later && hour > 0 ? clock.time().plusHours(NOON) : clock.time();
    }

    /// `9-5` is a working day, `1-5pm` and `2-4` an afternoon, and `22-6` a night.
    Span range(Mark.Clock from, Mark.Clock to) {
        LocalTime begin = from.time();
        LocalTime end = to.time();
        boolean early = from.halfOpen() && begin.getHour() < DESK_BEGINS;
        if (early && to.halfOpen() && end.isAfter(begin) && end.getHour() < NOON) {
            return new Span(begin.plusHours(NOON), end.plusHours(NOON));
        }
        if (early && end.isAfter(begin.plusHours(NOON))) {
            return new Span(begin.plusHours(NOON), end);
        }
        boolean afternoon = to.halfOpen() && end.getHour() < NOON && !end.isAfter(begin)
                && end.plusHours(NOON).isAfter(begin);
        return new Span(begin, afternoon ? end.plusHours(NOON) : end);
    }
}
