package dev.unknot.store;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.unknot.reminder.Next;
import dev.unknot.store.TaskTable.Taken;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Sets off what is due: db-scheduler takes it out of the table, a few at a time, and whoever sees to
/// it says when it is due again. Several processes on one PostgreSQL share the work. What a process
/// had taken when it died is taken up again within a minute and counts as due when it was.
public final class AlarmClock implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(AlarmClock.class.getName());

    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration FINISH_WITHIN = Duration.ofSeconds(3);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int LONGEST_PAUSE = 5;

    /// More than 30 messages a second are not taken anyway, and what is in hand when a process dies
    /// may come twice.
    private static final int AT_ONCE = 16;

    private final List<Duty> duties;
    private final Database database;
    private final InstantSource clock;
    private final Source source;
    private @Nullable Scheduler scheduler;
    private boolean closed;

    /// What goes off, and who sees to it.
    ///
    /// @param ringing is told which alarm, and when it was due; says what becomes of it
    record Duty(TaskTable table, BiFunction<AlarmKey, Instant, Next> ringing) {}

    AlarmClock(List<Duty> duties, Database database, Source source, InstantSource clock) {
        this.duties = List.copyOf(duties);
        this.database = database;
        this.clock = clock;
        this.source = source;
    }

    private Scheduler scheduler() {
        JdbcCustomization dialect = source.dialect();
        var builder = Scheduler.create(source.shared(), duties.stream().<Task<?>>map(this::task).toList())
                .tableName(TaskTable.TABLE)
                .jdbcCustomization(dialect)
                .serializer(new DueBytes())
                .clock(clock::instant)
                .pollingInterval(LOOK_EVERY)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(FINISH_WITHIN)
                .threads(AT_ONCE)
                .executorService(Executors.newFixedThreadPool(AT_ONCE, threads("alarm-")))
                .dueExecutor(Executors.newSingleThreadExecutor(threads("alarms-due-")))
                .housekeeperExecutor(Executors.newScheduledThreadPool(2, threads("alarms-kept-")));
        return dialect.supportsSingleStatementLockAndFetch()
                ? builder.pollUsingLockAndFetch(0.5, 1.0).build()
                : builder.pollUsingFetch(0.5, 2.0).build();
    }

    /// Threads of the platform: virtual ones that wait for a class to be initialised hold on to the few
    /// threads that carry them, and a handful of reminders at once after a start stopped the whole bot.
    private static ThreadFactory threads(String name) {
        return Thread.ofPlatform().daemon().name(name, 1).factory();
    }

    /// Begins to set off what is due. Only here db-scheduler is woken, which takes a moment.
    public synchronized void start() {
        if (!closed && scheduler == null) {
            Scheduler made = scheduler();
            scheduler = made;
            made.start();
        }
    }

    /// Looks now for what is due, since the time was moved by hand.
    public synchronized void look() {
        if (scheduler != null) {
            scheduler.triggerCheckForDueExecutions();
        }
    }

    /// When the next alarm is due, whether or not this clock was started.
    public Optional<Instant> next() {
        return TaskTable.next(database);
    }

    /// Sets off nothing more. What is in hand has a few seconds to finish.
    @Override
    public void close() {
        Scheduler running = closing();
        if (running != null) {
            running.stop();
        }
    }

    private synchronized @Nullable Scheduler closing() {
        Scheduler running = closed ? null : scheduler;
        closed = true;
        return running;
    }

    private CustomTask<Instant> task(Duty duty) {
        return Tasks.custom(duty.table().task(), Instant.class)
                .onDeadExecution((complete, _) -> takeUp(duty.table(), complete.getExecution()))
                .onFailure((complete, _) -> failed(duty.table(), complete.getExecution()))
                .execute((instance, context) -> ring(duty, context.getExecution()));
    }

    private CompletionHandler<Instant> ring(Duty duty, Execution execution) {
        Taken taken = taken(execution);
        Next next = AlarmKey.of(taken.alarm())
                .map(key -> duty.ringing().apply(key, taken.due()))
                .orElseGet(Next.Never::new);
        return (_, _) -> settle(duty.table(), taken, next);
    }

    private void settle(TaskTable table, Taken taken, Next next) {
        switch (next) {
            case Next.At(var due) -> table.again(taken, due, clock.instant());
            case Next.Later(var again) -> table.putOff(taken, again, 0);
            case Next.Never _ -> table.end(taken);
        }
    }

    /// Whoever had taken it is dead.
    private void takeUp(TaskTable table, Execution execution) {
        table.giveBack(taken(execution));
        look();
    }

    /// A bug, or a database that is away: it is tried again after 1, 2, 4, 8 … 32 minutes.
    private void failed(TaskTable table, Execution execution) {
        int failures = execution.consecutiveFailures + 1;
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, LONGEST_PAUSE));
        LOG.log(System.Logger.Level.ERROR, "an alarm failed for the {0}. time in a row", failures);
        table.putOff(taken(execution), clock.instant().plus(pause), failures);
    }

    private static Taken taken(Execution execution) {
        @Nullable Object putOff = execution.taskInstance.getData();
        Instant due = putOff instanceof Instant first ? first : execution.executionTime;
        return new Taken(execution.taskInstance.getId(), execution.version, due);
    }
}
