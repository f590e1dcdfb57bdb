package dev.unknot.store;

import dev.unknot.chat.ChatId;
import dev.unknot.coach.Alarm;
import dev.unknot.coach.Alarms;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// What is due, and when. Each change gives a row a new version, so that who has taken an alarm and
/// finds it changed meanwhile leaves it as it is.
final class AlarmTable implements Alarms {

    static final String TABLE = "alarm";
    static final String TASK = "reminder";

    private final Database database;

    AlarmTable(Database database) {
        this.database = database;
    }

    @Override
    public void set(ChatId chat, Alarm alarm, Instant due) {
        database.run(handle -> handle.createUpdate("""
                        INSERT INTO alarm (task_name, task_instance, execution_time, picked, version)
                        VALUES ('reminder', :alarm, :due, false, 1)
                        ON CONFLICT (task_name, task_instance) DO UPDATE SET
                            execution_time = excluded.execution_time,
                            task_data = NULL,
                            picked = false,
                            picked_by = NULL,
                            last_heartbeat = NULL,
                            consecutive_failures = 0,
                            version = alarm.version + 1
                        """)
                .bind("alarm", AlarmKey.text(chat, alarm))
                .bind("due", due)
                .execute());
    }

    @Override
    public void clear(ChatId chat, Alarm alarm) {
        database.run(handle -> clear(handle, List.of(AlarmKey.text(chat, alarm))));
    }

    @Override
    public void clearAll(ChatId chat) {
        database.run(handle -> clear(handle, AlarmKey.all(chat)));
    }

    static void clear(Handle handle, List<String> keys) {
        handle.createUpdate("DELETE FROM alarm WHERE task_name = 'reminder' AND task_instance IN (<alarms>)")
                .bindList("alarms", keys)
                .execute();
    }

    @Override
    public Map<Alarm, Instant> pending(ChatId chat) {
        return database.with(handle -> pending(handle, chat));
    }

    /// In the order in which they are due.
    static Map<Alarm, Instant> pending(Handle handle, ChatId chat) {
        Map<Alarm, Instant> pending = new LinkedHashMap<>();
        handle.createQuery("""
                        SELECT task_instance, execution_time FROM alarm
                        WHERE task_name = 'reminder' AND task_instance IN (<alarms>)
                        ORDER BY execution_time
                        """)
                .bindList("alarms", AlarmKey.all(chat))
                .map((row, _) -> Map.entry(
                        AlarmKey.of(row.getString("task_instance")),
                        row.getTimestamp("execution_time").toInstant()))
                .forEach(entry -> entry.getKey().ifPresent(key -> pending.put(key.alarm(), entry.getValue())));
        return pending;
    }

    /// When the next alarm of anybody is due.
    Optional<Instant> next() {
        return database.with(handle -> handle.createQuery("""
                        SELECT execution_time FROM alarm WHERE picked = false
                        ORDER BY execution_time LIMIT 1
                        """)
                .map((row, _) -> row.getTimestamp("execution_time").toInstant())
                .findOne());
    }

    /// It has gone off: when it does so again.
    void again(Taken taken, Instant due, Instant now) {
        database.run(handle -> handle.createUpdate("""
                        UPDATE alarm SET execution_time = :due, task_data = NULL, last_success = :now,
                            consecutive_failures = 0, picked = false, picked_by = NULL,
                            last_heartbeat = NULL, version = version + 1
                        WHERE task_name = 'reminder' AND task_instance = :alarm AND version = :version
                        """)
                .bind("alarm", taken.alarm())
                .bind("version", taken.version())
                .bind("due", due)
                .bind("now", now)
                .execute());
    }

    /// It is put off, and still counts as due when it was.
    ///
    /// @param failures how often in a row it has failed
    void putOff(Taken taken, Instant until, int failures) {
        database.run(handle -> handle.createUpdate("""
                        UPDATE alarm SET execution_time = :until, task_data = :due,
                            consecutive_failures = :failures, picked = false, picked_by = NULL,
                            last_heartbeat = NULL, version = version + 1
                        WHERE task_name = 'reminder' AND task_instance = :alarm AND version = :version
                        """)
                .bind("alarm", taken.alarm())
                .bind("version", taken.version())
                .bind("until", until)
                .bind("due", DueBytes.of(taken.due()))
                .bind("failures", failures)
                .execute());
    }

    /// It is over.
    void end(Taken taken) {
        database.run(handle -> handle.createUpdate("""
                        DELETE FROM alarm
                        WHERE task_name = 'reminder' AND task_instance = :alarm AND version = :version
                        """)
                .bind("alarm", taken.alarm())
                .bind("version", taken.version())
                .execute());
    }

    /// Whoever had taken it is dead: it is there to be taken again, due when it was.
    void giveBack(Taken taken) {
        database.run(handle -> handle.createUpdate("""
                        UPDATE alarm SET picked = false, picked_by = NULL, last_heartbeat = NULL,
                            version = version + 1
                        WHERE task_name = 'reminder' AND task_instance = :alarm AND version = :version
                        """)
                .bind("alarm", taken.alarm())
                .bind("version", taken.version())
                .execute());
    }

    /// An alarm that somebody has taken to see to it.
    ///
    /// @param due when it was first due
    record Taken(String alarm, long version, Instant due) {}
}
