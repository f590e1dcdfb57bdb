package dev.unknot.store;

import dev.unknot.chat.ChatId;
import dev.unknot.coach.Alarm;
import dev.unknot.coach.Person;
import dev.unknot.reminder.Next;
import dev.unknot.reminder.Rhythm;
import dev.unknot.reminder.Slot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// A command beside the tests: one million people with three slots each in the store. Prints how long
/// loading takes, a look for what is due, how many alarms a second are taken, seen to and set anew, how
/// long a start takes, and the memory.
///
/// Set by environment: `BENCH_DATABASE` (a SQLite file of its own if not set), `BENCH_PEOPLE`
/// (1000000), `BENCH_DUE` (50000).
final class AlarmBenchmark {

    private static final int BATCH = 10_000;
    private static final String PERSON =
            "INSERT INTO person (chat, language, rhythm) VALUES (?, 'en', ?)";
    private static final String ALARM = "INSERT INTO alarm (task_name, task_instance, execution_time, picked, version)"
            + " VALUES ('reminder', ?, ?, ?, 1)";

    private final String url;
    private final int people;
    private final int due;

    private AlarmBenchmark(String url, int people, int due) {
        this.url = url;
        this.people = people;
        this.due = due;
    }

    /// Runs it once.
    public static void main(String[] args) throws IOException, SQLException {
        String url = System.getenv("BENCH_DATABASE");
        String here = url == null
                ? "jdbc:sqlite:" + Files.createTempDirectory("unknot-bench").resolve("unknot.db")
                : url;
        new AlarmBenchmark(here, number("BENCH_PEOPLE", 1_000_000), number("BENCH_DUE", 50_000)).run();
    }

    private static int number(String name, int otherwise) {
        return Integer.parseInt(Objects.requireNonNullElse(System.getenv(name), Integer.toString(otherwise)));
    }

    private void run() throws IOException, SQLException {
        Store.open(url, InstantSource.system()).close();
        if (isEmpty()) {
            long loading = System.nanoTime();
            load();
            print("%,d people and %,d alarms loaded in %.1f s", people, 3L * people, seconds(loading));
        }
        starts();
        scan();
        claims();
        memory();
    }

    /// What is there already is measured again.
    private boolean isEmpty() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT chat FROM person LIMIT 1")) {
            return !row.next();
        }
    }

    private void load() throws SQLException {
        String rhythm = Json.text(Rhythm.usual(ZoneId.of("Europe/Paris")));
        Instant tomorrow = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.DAYS);
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement person = connection.prepareStatement(PERSON);
                PreparedStatement alarm = connection.prepareStatement(ALARM)) {
            connection.setAutoCommit(false);
            for (long chat = 1; chat <= people; chat++) {
                person.setLong(1, chat);
                person.setString(2, rhythm);
                person.addBatch();
                for (Slot slot : Slot.values()) {
                    alarm.setString(1, new AlarmKey(new ChatId(chat), new Alarm.Regular(slot).id()).text());
                    alarm.setTimestamp(2, java.sql.Timestamp.from(tomorrow.plusSeconds(chat * 7 % 86_400)));
                    alarm.setBoolean(3, false);
                    alarm.addBatch();
                }
                if (chat % BATCH == 0 || chat == people) {
                    person.executeBatch();
                    alarm.executeBatch();
                    connection.commit();
                }
            }
        }
    }

    /// From nothing to the first alarm that has gone off, three times, with all rows in the store.
    private void starts() {
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            AtomicInteger rung = new AtomicInteger();
            try (Store store = Store.open(url, InstantSource.system())) {
                double open = seconds(start);
                store.alarms().set(new ChatId(1), new Alarm.CheckBack(), Instant.now());
                try (AlarmClock bell = store.alarmClock((_, _, _) -> {
                    rung.incrementAndGet();
                    return new Next.Never();
                })) {
                    bell.start();
                    waitFor(rung, 1);
                    print("store open after %.0f ms, first alarm seen to after %.0f ms", open * 1000, seconds(start) * 1000);
                }
            }
        }
    }

    private void scan() throws SQLException {
        String select = "SELECT * FROM alarm WHERE picked = ? AND execution_time <= ? ORDER BY execution_time LIMIT 32";
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement look = connection.prepareStatement(select)) {
            int looks = 2_000;
            long start = System.nanoTime();
            for (int i = 0; i < looks; i++) {
                look.setBoolean(1, false);
                look.setTimestamp(2, java.sql.Timestamp.from(Instant.now()));
                try (ResultSet rows = look.executeQuery()) {
                    rows.next();
                }
            }
            print("look for what is due: %.0f us each, %,.0f a second", seconds(start) / looks * 1e6, looks / seconds(start));
        }
    }

    private void claims() throws SQLException {
        makeDue();
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
        AtomicInteger rung = new AtomicInteger();
        try (Store store = Store.open(url, InstantSource.system());
                AlarmClock bell = store.alarmClock((_, _, _) -> {
                    rung.incrementAndGet();
                    return new Next.At(tomorrow);
                })) {
            long start = System.nanoTime();
            bell.start();
            waitFor(rung, due);
            print("taken, seen to and set anew: %,d in %.1f s, %,.0f a second", due, seconds(start), due / seconds(start));
            long people = System.nanoTime();
            for (long chat = 1; chat <= 2_000; chat++) {
                if (store.people().find(new ChatId(chat)).map(Person::rhythm).isEmpty()) {
                    throw new IllegalStateException("person " + chat + " is gone");
                }
            }
            print("a person with their plan is found in %.0f us", seconds(people) / 2_000 * 1e6);
        }
    }

    private void makeDue() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement statement = connection.prepareStatement(
                        "UPDATE alarm SET execution_time = ? WHERE task_name = 'reminder' AND task_instance IN"
                                + " (SELECT chat || ':desk' FROM person WHERE chat <= ?)")) {
            statement.setTimestamp(1, java.sql.Timestamp.from(Instant.now().minusSeconds(1)));
            statement.setLong(2, due);
            statement.executeUpdate();
        }
    }

    private void memory() throws IOException, SQLException {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long heap = runtime.totalMemory() - runtime.freeMemory();
        print("heap in use %,d MB; %s", heap >> 20, Files.readString(Path.of("/proc/self/status"))
                .lines().filter(line -> line.startsWith("VmRSS") || line.startsWith("VmHWM")).toList());
        print("size of the database: %,d MB", size() >> 20);
    }

    private long size() throws SQLException, IOException {
        if (url.startsWith("jdbc:sqlite:")) {
            return Files.size(Path.of(url.substring("jdbc:sqlite:".length())));
        }
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_database_size(current_database())")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void waitFor(AtomicInteger count, int wanted) {
        while (count.get() < wanted) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static void print(String format, Object... arguments) {
        System.out.printf(format + "%n", arguments);
    }
}
