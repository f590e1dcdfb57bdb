package dev.unknot.reminder;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/// When in the day a slot is due, in local wall time.
public sealed interface Times {

    /// At these times.
    ///
    /// @param times at least one; kept in order, each once
    record At(List<LocalTime> times) implements Times {

        /// More than anybody wants, and more than a button can carry.
        public static final int MOST = 8;

        public At {
            times = times.stream().distinct().sorted().toList();
            if (times.isEmpty()) {
                throw new IllegalArgumentException("no time at all");
            }
        }

        /// At one time only.
        public static At once(LocalTime time) {
            return new At(List.of(time));
        }
    }

    /// Again and again while somebody sits: first one interval after a range begins, and last before
    /// it ends.
    ///
    /// @param interval whole minutes, from [#SHORTEST] to [#LONGEST]
    /// @param hours at least one range
    record Every(Duration interval, List<Span> hours) implements Times {

        /// No reminders come closer than this.
        public static final Duration SHORTEST = Duration.ofMinutes(30);

        /// Beyond this one names times instead.
        public static final Duration LONGEST = Duration.ofHours(8);

        public Every {
            hours = List.copyOf(hours);
            boolean whole = interval.equals(Duration.ofMinutes(interval.toMinutes()));
            if (!whole || interval.compareTo(SHORTEST) < 0 || interval.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException("not an interval: " + interval);
            }
            if (hours.isEmpty()) {
                throw new IllegalArgumentException("no hours at all");
            }
        }
    }
}
