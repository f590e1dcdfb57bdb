package dev.unknot.store;

import dev.unknot.chat.ChatId;
import dev.unknot.coach.Alarm;
import dev.unknot.coach.Alarms;
import dev.unknot.coach.People;
import dev.unknot.coach.Person;
import dev.unknot.coach.Ringing;
import dev.unknot.coach.SessionStore;
import dev.unknot.reminder.Next;
import dev.unknot.store.CannotOpen.Fault;
import dev.unknot.team.Bell;
import dev.unknot.team.Bells;
import dev.unknot.team.Breaks;
import dev.unknot.team.Plans;
import dev.unknot.telegram.FileIds;
import dev.unknot.telegram.Inbox;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/// The open store. Its parts are safe for use by many threads, and several processes may have the
/// same PostgreSQL open. Where the database fails, each method throws [StoreFailure].
public final class Store implements AutoCloseable {

    private static final int TRIES = 40;
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    private static final ChatId NOBODY = new ChatId(0);

    private final Database database;
    private final PeopleTable people;
    private final SessionTable sessions;
    private final FileIdTable fileIds;
    private final TaskTable alarmRows;
    private final TaskTable bellRows;
    private final PlanTable plans;
    private final BreakTable breaks;
    private final InboxTable inbox;
    private final Source source;
    private final InstantSource clock;

    private Store(Source source, InstantSource clock) {
        this.source = source;
        this.clock = clock;
        this.database = new Database(source);
        this.alarmRows = new TaskTable(database, AlarmTable.TASK);
        this.bellRows = new TaskTable(database, BellTable.TASK);
        this.plans = new PlanTable(database);
        this.breaks = new BreakTable(database);
        this.people = new PeopleTable(database);
        this.sessions = new SessionTable(database, clock);
        this.fileIds = new FileIdTable(database);
        this.inbox = new InboxTable(database, source.turns(), clock);
    }

    /// Opens a database, makes it where there is none yet, and brings its tables up to date. Where
    /// several processes make one SQLite file at the same moment, SQLite refuses some of them at once
    /// and does not wait; they try again.
    ///
    /// @param jdbcUrl `jdbc:sqlite:FILE` or `jdbc:postgresql://HOST:PORT/NAME?user=…&password=…`
    /// @throws CannotOpen with one line that says why
    public static Store open(String jdbcUrl, InstantSource clock) {
        for (int tries = TRIES; ; tries--) {
            long before = System.nanoTime();
            try {
                return openOnce(jdbcUrl, clock);
            } catch (CannotOpen e) {
                boolean atOnce = System.nanoTime() - before < AT_ONCE.toNanos();
                if (e.fault() != Fault.LOCKED || !atOnce || tries == 1) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private static Store openOnce(String jdbcUrl, InstantSource clock) {
        Source source = source(jdbcUrl);
        try {
            Schema.bringUpToDate(source);
            return new Store(source, clock);
        } catch (CannotOpen e) {
            source.close();
            throw e;
        }
    }

    private static Source source(String url) {
        if (url.startsWith(SqliteFaults.SCHEME)) {
            return SqliteFile.open(url, SqliteFile.BUSY_MILLIS);
        }
        if (url.startsWith(PostgresServer.SCHEME)) {
            return PostgresServer.open(url);
        }
        throw new CannotOpen(
                Fault.UNKNOWN_SCHEME, "the database address begins with neither jdbc:sqlite: nor jdbc:postgresql:");
    }

    /// People and their finished sessions.
    public People people() {
        return people;
    }

    /// Conversations under way.
    public SessionStore sessions() {
        return sessions;
    }

    /// What is due in private chats, and when.
    public Alarms alarms() {
        return new AlarmTable(alarmRows);
    }

    /// The plans of groups and channels.
    public Plans plans() {
        return plans;
    }

    /// Their breaks, and who takes part.
    public Breaks breaks() {
        return breaks;
    }

    /// What is due in groups and channels, and when.
    public Bells bells() {
        return new BellTable(bellRows);
    }

    /// A clock that sets off what is due in private chats alone.
    public AlarmClock alarmClock(Ringing ringing) {
        return alarmClock(ringing, (_, _, _) -> new Next.Never());
    }

    /// A clock that sets off what is due, once it is started. It must be closed before the store.
    ///
    /// @param people sees to what is due in private chats
    /// @param teams sees to what is due in groups and channels
    public AlarmClock alarmClock(Ringing people, Bells.Ringer teams) {
        AlarmClock.Duty ofPeople = new AlarmClock.Duty(alarmRows, (key, due) -> Alarm.of(key.alarm())
                .map(alarm -> people.ring(key.chat(), alarm, due))
                .orElseGet(Next.Never::new));
        AlarmClock.Duty ofTeams = new AlarmClock.Duty(bellRows, (key, due) -> Bell.of(key.alarm())
                .map(bell -> teams.ring(key.chat(), bell, due))
                .orElseGet(Next.Never::new));
        return new AlarmClock(List.of(ofPeople, ofTeams), database, source, clock);
    }

    /// What the messenger calls the pictures it already has.
    public FileIds fileIds() {
        return fileIds;
    }

    /// What was received and is not dealt with yet.
    public Inbox inbox() {
        return inbox;
    }

    /// For what several processes keep together; empty where there is only one, on SQLite.
    public Optional<DataSource> amongProcesses() {
        return source.amongProcesses();
    }

    /// Asks the database for nothing, to see whether it answers.
    ///
    /// @return why it does not, in one line without a secret
    public Optional<String> whyNot() {
        try {
            database.run(handle -> handle.execute("SELECT 1"));
            return Optional.empty();
        } catch (StoreFailure failure) {
            return Optional.of(String.valueOf(failure.getMessage()));
        }
    }

    /// Does now, while nobody waits, what would slow down the first message.
    public void warmUp() {
        try {
            people.find(NOBODY);
            sessions.find(NOBODY);
            Json.read(Json.text(Person.stranger(NOBODY, "")), Person.class);
        } catch (StoreFailure _) {
            // the first message will say so
        }
    }

    /// Deletes what is not needed any more: conversations that were not touched for a day. Saving
    /// sessions does it too, now and then.
    ///
    /// @return how many they were
    public int prune() {
        return sessions.prune();
    }

    /// Ends it. What is in hand is finished first.
    @Override
    public void close() {
        inbox.close();
        database.close();
    }
}
