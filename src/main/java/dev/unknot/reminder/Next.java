package dev.unknot.reminder;

import java.time.Instant;

/// What becomes of an alarm that has gone off.
public sealed interface Next {

    /// It is done for now, and goes off again then.
    record At(Instant due) implements Next {}

    /// It could not be seen to; it goes off once more then, and was still due when it was.
    record Later(Instant again) implements Next {}

    /// It is over.
    record Never() implements Next {}
}
