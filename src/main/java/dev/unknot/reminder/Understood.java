package dev.unknot.reminder;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;

/// What was made of something typed about reminders.
public sealed interface Understood {

    /// How a slot is to be.
    ///
    /// @param slot which; empty where that was not said
    /// @param off whether it is to be turned off
    /// @param times when in the day; empty where only the days were said
    /// @param days on which; none where they stay as they are
    record Plan(Optional<Slot> slot, boolean off, Optional<Times> times, Set<DayOfWeek> days) implements Understood {

        /// A habit changed as was said.
        public Habit applied(Habit habit) {
            Habit timed = times.map(habit::at).orElse(habit.turned(true));
            Habit all = days.isEmpty() ? timed : timed.on(days);
            return off ? habit.turned(false) : all;
        }
    }

    /// Quiet until then, or between then and then.
    record Mute(Pause pause) implements Understood {}

    /// Quiet, but it was not said for how long.
    record MuteAtAll() implements Understood {}

    /// Nothing was made of it.
    ///
    /// @param written the part that is wrong; empty where no part is
    record Unclear(Why why, String written) implements Understood {

        static Unclear because(Why why) {
            return new Unclear(why, "");
        }
    }

    /// Why nothing was made of it.
    enum Why {
        /// It speaks of something else.
        NO_IDEA,
        /// A time or day that there is not.
        NO_SUCH_TIME,
        /// Closer together than half an hour.
        TOO_OFTEN,
        /// Further apart than eight hours.
        TOO_SELDOM,
        /// No range is as long as the interval.
        NOTHING_FITS,
        /// The morning and the evening come once a day.
        ONE_TIME_ONLY,
        /// More times or ranges than anybody wants.
        TOO_MANY,
        /// It is over already.
        PAST,
        /// More than a year.
        TOO_FAR
    }
}
