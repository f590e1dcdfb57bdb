package dev.unknot.reminder;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/// One thing that was said about times, before it is known what it is for.
sealed interface Mark {

    /// A time of the day as it was written.
    ///
    /// @param halfOpen whether it may be meant for the afternoon: written from 1 to 12 without am or pm
    record Clock(LocalTime time, boolean halfOpen) implements Mark {}

    /// How long.
    record Amount(Duration length) implements Mark {}

    record Weekday(DayOfWeek day) implements Mark {}

    /// A day of the year.
    ///
    /// @param year null where none was written
    record Date(MonthDay day, @Nullable Integer year) implements Mark {}

    record Word(PlanWords.Meaning meaning) implements Mark {}

    /// Something like `25:00` that cannot be.
    record Impossible(String written) implements Mark {}

    /// Something that is not about times.
    record Other(String written) implements Mark {}
}
