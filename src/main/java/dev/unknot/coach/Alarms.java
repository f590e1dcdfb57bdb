package dev.unknot.coach;

import dev.unknot.chat.ChatId;
import java.time.Instant;
import java.util.Map;

/// What is due, and when. It outlives the process.
public interface Alarms {

    /// Sets an alarm of a chat; it takes the place of the same alarm if that was set before.
    void set(ChatId chat, Alarm alarm, Instant due);

    /// Drops an alarm of a chat, if it was set.
    void clear(ChatId chat, Alarm alarm);

    /// Drops all alarms of a chat.
    void clearAll(ChatId chat);

    /// What is set for a chat.
    Map<Alarm, Instant> pending(ChatId chat);
}
