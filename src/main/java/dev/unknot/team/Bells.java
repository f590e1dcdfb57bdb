package dev.unknot.team;

import dev.unknot.chat.ChatId;
import dev.unknot.reminder.Next;
import java.time.Instant;
import java.util.Map;

/// What is due in groups and channels, and when. It outlives the process.
public interface Bells {

    /// Sets a bell of a chat; it takes the place of the same bell if that was set before.
    void set(ChatId chat, Bell bell, Instant due);

    /// Sets a bell of a chat unless it is waiting to ring already. While it rings it may be set
    /// again.
    void setUnlessWaiting(ChatId chat, Bell bell, Instant due);

    /// Drops a bell of a chat, if it was set.
    void clear(ChatId chat, Bell bell);

    /// Drops all bells of a chat.
    void clearAll(ChatId chat);

    /// What is set for a chat.
    Map<Bell, Instant> pending(ChatId chat);

    /// Sees to a bell that rings.
    @FunctionalInterface
    interface Ringer {

        /// Sees to it. The same bell may ring a second time where a process died over it.
        ///
        /// @param due when it was due, which may be a while ago
        Next ring(ChatId chat, Bell bell, Instant due);
    }
}
