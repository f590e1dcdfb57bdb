package dev.unknot.bench;

import dev.unknot.chat.ChatId;
import dev.unknot.coach.Alarm;
import dev.unknot.coach.Person;
import dev.unknot.reminder.Habit;
import dev.unknot.reminder.Rhythm;
import dev.unknot.reminder.Slot;
import dev.unknot.reminder.Span;
import dev.unknot.store.Store;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Two processes on one PostgreSQL, webhooks to both at random, one of them killed with kill -9 every
/// twenty seconds and started again; people talk and reminders fall due all the while.
final class Kills {

    private static final int PROCESSES = 2;
    private static final int PEOPLE = 20;
    private static final long FIRST_REMINDED = 2_000_000;
    private static final Duration BETWEEN_KILLS = Duration.ofSeconds(20);
    private static final int CALLS_AT_THE_START = 2;
    private static final Duration READING = Duration.ofMillis(700);

    private final Path folder;
    private final FakeApi api;
    private final String database;
    private final List<Integer> ports = new ArrayList<>();
    private final List<BotProcess> bots = new ArrayList<>();
    private final Newcomers newcomers = new Newcomers();
    private final Map<Long, AtomicInteger> reminded = new ConcurrentHashMap<>();
    private int kills;

    private Kills(Path folder, FakeApi api, String database) {
        this.folder = folder;
        this.api = api;
        this.database = database;
    }

    static void run(Duration span) throws IOException, InterruptedException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start(); FakeApi api = new FakeApi()) {
            new Kills(Bench.folder(), api, server.getJdbcUrl("postgres", "postgres")).go(span);
        }
    }

    private void go(Duration span) throws IOException, InterruptedException {
        int reminders = Math.toIntExact(span.toSeconds() * 2);
        fill(reminders, span);
        api.trouble(Trouble.floodLimits());
        api.whenSeen(this::sees);
        for (int process = 0; process < PROCESSES; process++) {
            ports.add(freePort());
            bots.add(start(process));
        }
        while (api.count("calls") < PROCESSES * CALLS_AT_THE_START) {
            Thread.sleep(100);
        }
        Courier courier = new Courier(ports.stream().map(port -> "http://localhost:" + port + "/hook").toList(), secret());
        Thread killer = Thread.ofPlatform().daemon().start(() -> killAgainAndAgain(System.nanoTime() + span.toNanos()));
        newcomers.run(courier, PEOPLE, READING, span);
        killer.join();
        awaitReminders(reminders);
        System.out.printf(
                "%d kills; %s; not taken at first %d; reminders %d of %d, twice %d; 429: %d; told of trouble %d%n",
                kills, newcomers.text(), courier.refused(), reminded.size(), reminders,
                reminded.values().stream().mapToInt(times -> times.get() - 1).sum(), api.count("status 429"),
                api.count("told of trouble"));
        for (BotProcess bot : bots) {
            bot.close();
        }
    }

    private void sees(Shown shown) {
        if (shown.chat() >= FIRST_REMINDED) {
            reminded.computeIfAbsent(shown.chat(), _ -> new AtomicInteger()).incrementAndGet();
        } else {
            newcomers.sees(shown);
        }
    }

    private void fill(int reminders, Duration span) {
        Rhythm always = new Rhythm(
                "UTC", Map.of(Slot.DESK, Habit.usual(Slot.DESK)), new Span(LocalTime.MIN, LocalTime.MIN), List.of(), false);
        Instant begin = InstantSource.system().instant().plusSeconds(15);
        try (Store store = Store.open(database, InstantSource.system())) {
            for (int person = 0; person < reminders; person++) {
                ChatId chat = new ChatId(FIRST_REMINDED + person);
                store.people().save(new Person(chat, "en", null, null, null, null, null, always));
                store.alarms().set(chat, new Alarm.Regular(Slot.DESK), begin.plusMillis(span.toMillis() * person / reminders));
            }
        }
    }

    private BotProcess start(int process) throws IOException {
        Map<String, String> settings = Bench.settings(api, folder);
        settings.put("UNKNOT_DATABASE", database);
        settings.put("UNKNOT_PORT", ports.get(process).toString());
        // The one public address of all processes.
        settings.put("UNKNOT_WEBHOOK_URL", "http://localhost:9/hook");
        return BotProcess.unknot(settings, folder.resolve("bot-" + process + ".log"));
    }

    private void killAgainAndAgain(long end) {
        try {
            Thread.sleep(BETWEEN_KILLS);
            for (int victim = 0; System.nanoTime() < end; victim = (victim + 1) % PROCESSES) {
                bots.get(victim).kill();
                bots.set(victim, start(victim));
                kills++;
                Thread.sleep(BETWEEN_KILLS);
            }
        } catch (InterruptedException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What a killed process had in hand is taken up within a minute.
    private void awaitReminders(int reminders) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(100).toNanos();
        while (reminded.size() < reminders && System.nanoTime() < end) {
            Thread.sleep(200);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    /// The secret as the bot derives it from its token.
    private static String secret() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(FakeApi.TOKEN.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal("unknot webhook".getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
