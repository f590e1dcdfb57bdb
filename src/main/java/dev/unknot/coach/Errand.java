package dev.unknot.coach;

import java.time.Instant;
import java.util.function.UnaryOperator;

/// What is to be kept beside the person and the session once a turn is decided.
sealed interface Errand {

    /// Something about the reminders that were sent.
    record Remember(UnaryOperator<NudgeLog> change) implements Errand {}

    /// An alarm is set.
    record Wake(Alarm alarm, Instant due) implements Errand {}
}
