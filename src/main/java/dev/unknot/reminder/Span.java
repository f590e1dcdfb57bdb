package dev.unknot.reminder;

import java.time.Duration;
import java.time.LocalTime;

/// A stretch of the day, such as 09:00 to 17:00. One that ends no later than it begins goes past
/// midnight, except that one with the same ends holds no time at all.
///
/// @param from the first moment in it
/// @param to the first moment after it
public record Span(LocalTime from, LocalTime to) {

    /// Whether it goes into the next day.
    public boolean pastMidnight() {
        return to.isBefore(from);
    }

    /// How long it is.
    public Duration length() {
        Duration within = Duration.between(from, to);
        return pastMidnight() ? within.plusDays(1) : within;
    }

    /// Whether a time of the day lies in it.
    public boolean holds(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean notOver = time.isBefore(to);
        return pastMidnight() ? begun || notOver : begun && notOver;
    }
}
