package dev.unknot.coach;

import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;

/// What is to be kept beside the person and the session once a turn is decided.
sealed interface Errand {

    /// Something about the reminders that were sent.
    record Remember(UnaryOperator<NudgeLog> change) implements Errand {}

    /// An alarm is set.
    record Wake(Alarm alarm, Instant due) implements Errand {

        /// A day, and a little, so that it does not come together with a reminder of the same time.
        private static final Duration A_DAY_LATER = Duration.ofHours(24).plusMinutes(10);

        static Wake checkBack(Instant worse) {
            return new Wake(new Alarm.CheckBack(), worse.plus(A_DAY_LATER));
        }
    }
}
