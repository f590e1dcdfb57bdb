package dev.unknot.store;

import dev.unknot.chat.ChatId;
import dev.unknot.team.Bell;
import dev.unknot.team.Bells;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/// The alarms of groups and channels.
final class BellTable implements Bells {

    static final String TASK = "team";

    private final TaskTable rows;

    BellTable(TaskTable rows) {
        this.rows = rows;
    }

    @Override
    public void set(ChatId chat, Bell bell, Instant due) {
        rows.set(key(chat, bell), due);
    }

    @Override
    public void setUnlessWaiting(ChatId chat, Bell bell, Instant due) {
        rows.setUnlessWaiting(key(chat, bell), due);
    }

    @Override
    public void clear(ChatId chat, Bell bell) {
        rows.clear(List.of(key(chat, bell)));
    }

    @Override
    public void clearAll(ChatId chat) {
        rows.clear(all(chat));
    }

    @Override
    public Map<Bell, Instant> pending(ChatId chat) {
        Map<Bell, Instant> pending = new EnumMap<>(Bell.class);
        rows.pending(all(chat)).forEach((key, due) -> Bell.of(key.alarm()).ifPresent(bell -> pending.put(bell, due)));
        return pending;
    }

    /// What is due in a chat goes to another; what somebody has taken of it goes off there.
    ///
    /// @param stays whether it is the other chat's own that makes room, or else this one's
    static void move(Handle handle, ChatId from, ChatId to, boolean stays) {
        TaskTable.clear(handle, TASK, all(stays ? to : from));
        for (Bell bell : Bell.values()) {
            handle.createUpdate("""
                            UPDATE alarm SET task_instance = :to, picked = false, picked_by = NULL,
                                last_heartbeat = NULL, version = version + 1
                            WHERE task_name = :task AND task_instance = :from
                            """)
                    .bind("task", TASK)
                    .bind("from", key(from, bell).text())
                    .bind("to", key(to, bell).text())
                    .execute();
        }
    }

    private static AlarmKey key(ChatId chat, Bell bell) {
        return new AlarmKey(chat, bell.id());
    }

    private static List<AlarmKey> all(ChatId chat) {
        return Stream.of(Bell.values()).map(bell -> key(chat, bell)).toList();
    }
}
