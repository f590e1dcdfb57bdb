package dev.unknot.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/// The rows of one task in the table of what is due. Each change gives a row a new version, so that
/// who has taken an alarm and finds it changed meanwhile leaves it as it is.
final class TaskTable {

    static final String TABLE = "alarm";

    private final Database database;
    private final String task;

    TaskTable(Database database, String task) {
        this.database = database;
        this.task = task;
    }

    String task() {
        return task;
    }

    /// Sets an alarm; it takes the place of the one of that name.
    void set(AlarmKey key, Instant due) {
        set(key, due, "");
    }

    /// Sets an alarm unless it is waiting already. One that somebody has just taken will go off
    /// again.
    void setUnlessWaiting(AlarmKey key, Instant due) {
        set(key, due, "WHERE alarm.picked = true");
    }

    private void set(AlarmKey key, Instant due, String where) {
        database.run(handle -> handle.createUpdate("""
                        INSERT INTO alarm (task_name, task_instance, execution_time, picked, version)
                        VALUES (:task, :alarm, :due, false, 1)
                        ON CONFLICT (task_name, task_instance) DO UPDATE SET
                            execution_time = excluded.execution_time,
                            task_data = NULL,
                            picked = false,
                            picked_by = NULL,
                            last_heartbeat = NULL,
                            consecutive_failures = 0,
                            version = alarm.version + 1
                        """ + where)
                .bind("task", task)
                .bind("alarm", key.text())
                .bind("due", due)
                .execute());
    }

    void clear(List<AlarmKey> keys) {
        database.run(handle -> clear(handle, task, keys));
    }

    static void clear(Handle handle, String task, List<AlarmKey> keys) {
        handle.createUpdate("DELETE FROM alarm WHERE task_name = :task AND task_instance IN (<alarms>)")
                .bind("task", task)
                .bindList("alarms", keys.stream().map(AlarmKey::text).toList())
                .execute();
    }

    Map<AlarmKey, Instant> pending(List<AlarmKey> keys) {
        return database.with(handle -> pending(handle, task, keys));
    }

    /// Those of these that are set, in the order in which they are due.
    static Map<AlarmKey, Instant> pending(Handle handle, String task, List<AlarmKey> keys) {
        Map<AlarmKey, Instant> pending = new LinkedHashMap<>();
        handle.createQuery("""
                        SELECT task_instance, execution_time FROM alarm
                        WHERE task_name = :task AND task_instance IN (<alarms>)
                        ORDER BY execution_time
                        """)
                .bind("task", task)
                .bindList("alarms", keys.stream().map(AlarmKey::text).toList())
                .map((row, _) -> Map.entry(
                        AlarmKey.of(row.getString("task_instance")),
                        row.getTimestamp("execution_time").toInstant()))
                .forEach(entry -> entry.getKey().ifPresent(key -> pending.put(key, entry.getValue())));
        return pending;
    }

    /// When the next alarm of any task is due.
    static Optional<Instant> next(Database database) {
        return database.with(handle -> handle.createQuery("""
                        SELECT execution_time FROM alarm WHERE picked = false
                        ORDER BY execution_time LIMIT 1
                        """)
                .map((row, _) -> row.getTimestamp("execution_time").toInstant())
                .findOne());
    }

    /// It has gone off: when it does so again.
    void again(Taken taken, Instant due, Instant now) {
        run("""
                UPDATE alarm SET execution_time = :due, task_data = NULL, last_success = :now,
                    consecutive_failures = 0, picked = false, picked_by = NULL,
                    last_heartbeat = NULL, version = version + 1
                """, taken, update -> update.bind("due", due).bind("now", now));
    }

    /// It is put off, and still counts as due when it was.
    ///
    /// @param failures how often in a row it has failed
    void putOff(Taken taken, Instant until, int failures) {
        run("""
                UPDATE alarm SET execution_time = :until, task_data = :due,
                    consecutive_failures = :failures, picked = false, picked_by = NULL,
                    last_heartbeat = NULL, version = version + 1
                """, taken, update -> update.bind("until", until)
                .bind("due", DueBytes.of(taken.due()))
                .bind("failures", failures));
    }

    /// It is over.
    void end(Taken taken) {
        run("DELETE FROM alarm\n", taken, update -> update);
    }

    /// Whoever had taken it is dead: it is there to be taken again, due when it was.
    void giveBack(Taken taken) {
        run("""
                UPDATE alarm SET picked = false, picked_by = NULL, last_heartbeat = NULL,
                    version = version + 1
                """, taken, update -> update);
    }

    /// Changes what was taken, unless somebody has changed it meanwhile.
    private void run(String change, Taken taken, UnaryOperator<Update> bound) {
        database.run(handle -> bound.apply(handle.createUpdate(change
                                + "WHERE task_name = :task AND task_instance = :alarm AND version = :version"))
                .bind("task", task)
                .bind("alarm", taken.alarm())
                .bind("version", taken.version())
                .execute());
    }

    /// An alarm that somebody has taken to see to it.
    ///
    /// @param due when it was first due
    record Taken(String alarm, long version, Instant due) {}
}
