package dev.unknot;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.unknot.chat.ChatId;
import dev.unknot.coach.Alarm;
import dev.unknot.playground.Person;
import dev.unknot.playground.Playground;
import dev.unknot.reminder.Habit;
import dev.unknot.reminder.Rhythm;
import dev.unknot.reminder.Slot;
import dev.unknot.reminder.Span;
import dev.unknot.reminder.Times;
import dev.unknot.store.Store;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// A command beside the tests: kills the bot with `kill -9` at random moments while it sends reminders
/// to the stand-in, starts it again, and counts at the end who got none and who got one too many. On
/// SQLite one process runs, on PostgreSQL two.
///
/// Set by environment: `KILLS` (50), `KILLS_DATABASE` (a folder for a SQLite file is made; `postgresql`
/// starts the server of the tests; or an address), `KILLS_SEED`.
final class KilledWhileReminding {

    private static final String TOKEN = "4242:token-of-the-kills";
    private static final int EACH_TIME = 60;
    private static final int LONGEST_MILLIS = 1_500;
    private static final Duration ALL_WITHIN = Duration.ofMinutes(20);
    private static final Alarm DESK = new Alarm.Regular(Slot.DESK);

    private final Playground api = Playground.start(0, TOKEN, InstantSource.system(), java.util.Optional::empty);
    private final String url;
    private final RandomGenerator chance;
    private final List<Process> bots = new ArrayList<>();
    private final List<Long> people = new ArrayList<>();

    private KilledWhileReminding(String url, long seed) {
        this.url = url;
        this.chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        api.limitFloods(false);
    }

    /// Runs it, and exits with 1 where a reminder was lost.
    public static void main(String[] args) throws IOException {
        int kills = Integer.parseInt(System.getenv().getOrDefault("KILLS", "50"));
        long seed = Long.parseLong(System.getenv().getOrDefault("KILLS_SEED", Long.toString(System.nanoTime())));
        String url = database(System.getenv().getOrDefault("KILLS_DATABASE", "sqlite"));
        int processes = url.startsWith("jdbc:sqlite") ? 1 : 2;
        System.out.printf("%d kills, %d process(es), seed %d, %s%n", kills, processes, seed, url.split(":")[1]);
        boolean nothingLost = new KilledWhileReminding(url, seed).run(kills, processes);
        System.exit(nothingLost ? 0 : 1);
    }

    private static String database(String wanted) throws IOException {
        return switch (wanted) {
            case "sqlite" -> "jdbc:sqlite:" + Files.createTempDirectory("unknot-kills").resolve("unknot.db");
            case "postgresql" -> EmbeddedPostgres.builder().start().getJdbcUrl("postgres", "postgres");
            default -> wanted;
        };
    }

    private boolean run(int kills, int processes) throws IOException {
        try (Store store = Store.open(url, InstantSource.system())) {
            getToKnow(kills * EACH_TIME);
            while (bots.size() < processes) {
                bots.add(launch());
            }
            for (int kill = 0; kill < kills; kill++) {
                List<Long> now = people.subList(kill * EACH_TIME, (kill + 1) * EACH_TIME);
                due(store, now);
                await().atMost(ALL_WITHIN).until(() -> allRun() && received(now) > 0);
                pause(chance.nextInt(LONGEST_MILLIS));
                int which = chance.nextInt(processes);
                bots.get(which).destroyForcibly();
                bots.get(which).onExit().join();
                bots.set(which, launch());
                System.out.printf("killed %d times, %d of %d reminders are there%n",
                        kill + 1, received(people), (kill + 1) * EACH_TIME);
            }
            return count();
        } finally {
            bots.forEach(Process::destroyForcibly);
            api.close();
        }
    }

    /// People who have begun to talk to the bot, which may not write to others. What they said is taken
    /// away before the bot sees it, so that it has nothing else to do.
    private void getToKnow(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            Person person = api.director().person("Person " + i, "en");
            api.as(person).types(person.id(), "/help");
            people.add(person.id());
        }
        for (long seen = 0, last = -1; seen != last; ) {
            last = seen;
            seen = takeAway(seen);
        }
    }

    /// @return the number of the next update
    private long takeAway(long offset) throws IOException {
        URI updates = URI.create(api.url() + "/bot" + TOKEN + "/getUpdates?timeout=0&offset=" + offset);
        try (InputStream answer = updates.toURL().openStream()) {
            long next = offset;
            for (JsonNode update : new ObjectMapper().readTree(answer).path("result")) {
                next = Math.max(next, update.path("update_id").asLong() + 1);
            }
            return next;
        }
    }

    /// Starts again who ended by itself, as whatever watches over a service does.
    private boolean allRun() throws IOException {
        for (int i = 0; i < bots.size(); i++) {
            if (!bots.get(i).isAlive()) {
                System.out.println("ended by itself with " + bots.get(i).exitValue());
                bots.set(i, launch());
            }
        }
        return true;
    }

    /// The desk reminder of these people is due now.
    private static void due(Store store, List<Long> people) {
        Rhythm rhythm = rhythm();
        Instant now = Instant.now();
        for (long chat : people) {
            ChatId id = new ChatId(chat);
            store.people().save(new dev.unknot.coach.Person(id, "en", null, null, null, null, null, rhythm));
            store.alarms().set(id, DESK, now);
        }
    }

    private static Rhythm rhythm() {
        Habit desk = new Habit(true, Times.At.once(LocalTime.now(ZoneId.of("UTC")).minusMinutes(1)),
                EnumSet.allOf(DayOfWeek.class), false, true, false);
        return Rhythm.usual(ZoneId.of("UTC"))
                .quiet(new Span(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT))
                .with(Slot.DESK, desk)
                .with(Slot.MORNING, desk.turned(false))
                .with(Slot.EVENING, desk.turned(false));
    }

    private boolean count() {
        try {
            await().atMost(ALL_WITHIN).pollInterval(Duration.ofSeconds(2)).until(() -> allRun() && received(people) == people.size());
        } catch (org.awaitility.core.ConditionTimeoutException _) {
            System.out.println("some have not come");
        }
        pause((int) Duration.ofSeconds(65).toMillis()); // whatever would come a second time has come by now
        long lost = people.stream().filter(chat -> reminders(chat) == 0).count();
        long twice = people.stream().mapToLong(chat -> Math.max(0, reminders(chat) - 1)).sum();
        System.out.printf("%d reminders due, %d lost, %d sent twice%n", people.size(), lost, twice);
        return lost == 0;
    }

    private long received(List<Long> chats) {
        return chats.stream().filter(chat -> reminders(chat) > 0).count();
    }

    /// The reminders in a chat: they alone have a photo.
    private long reminders(long chat) {
        return messages(chat).stream().filter((JsonNode message) -> message.has("photo")).count();
    }

    private List<JsonNode> messages(long chat) {
        return api.as(api.people().getFirst()).sees(chat);
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Process launch() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"), Main.class.getName());
        builder.environment().putAll(Map.of(
                Settings.TOKEN, TOKEN, Settings.API, api.url(), Settings.DATABASE, url, Settings.PORT, "0"));
        return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
