package dev.unknot.coach;

import dev.unknot.chat.ChatId;
import dev.unknot.reminder.Next;
import java.time.Instant;

/// Sees to an alarm that goes off.
@FunctionalInterface
public interface Ringing {

    /// Sees to it. The same alarm may come a second time where a process died over it.
    ///
    /// @param due when it was due, which may be a while ago
    Next ring(ChatId chat, Alarm alarm, Instant due);
}
