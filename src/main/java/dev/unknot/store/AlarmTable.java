package dev.unknot.store;

import dev.unknot.chat.ChatId;
import dev.unknot.coach.Alarm;
import dev.unknot.coach.Alarms;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// The alarms of people in private chats.
final class AlarmTable implements Alarms {

    static final String TASK = "reminder";

    private final TaskTable rows;

    AlarmTable(TaskTable rows) {
        this.rows = rows;
    }

    @Override
    public void set(ChatId chat, Alarm alarm, Instant due) {
        rows.set(key(chat, alarm), due);
    }

    @Override
    public void clear(ChatId chat, Alarm alarm) {
        rows.clear(List.of(key(chat, alarm)));
    }

    @Override
    public void clearAll(ChatId chat) {
        rows.clear(all(chat));
    }

    static void clearAll(Handle handle, ChatId chat) {
        TaskTable.clear(handle, TASK, all(chat));
    }

    @Override
    public Map<Alarm, Instant> pending(ChatId chat) {
        return known(rows.pending(all(chat)));
    }

    /// In the order in which they are due.
    static Map<Alarm, Instant> pending(Handle handle, ChatId chat) {
        return known(TaskTable.pending(handle, TASK, all(chat)));
    }

    private static Map<Alarm, Instant> known(Map<AlarmKey, Instant> rows) {
        Map<Alarm, Instant> pending = new LinkedHashMap<>();
        rows.forEach((key, due) -> Alarm.of(key.alarm()).ifPresent(alarm -> pending.put(alarm, due)));
        return pending;
    }

    private static AlarmKey key(ChatId chat, Alarm alarm) {
        return new AlarmKey(chat, alarm.id());
    }

    private static List<AlarmKey> all(ChatId chat) {
        return Alarm.all().stream().map(alarm -> key(chat, alarm)).toList();
    }
}
