package dev.unknot.bench;

import dev.unknot.chat.ChatId;
import dev.unknot.coach.Alarm;
import dev.unknot.coach.Person;
import dev.unknot.reminder.Habit;
import dev.unknot.reminder.Rhythm;
import dev.unknot.reminder.Slot;
import dev.unknot.reminder.Span;
import dev.unknot.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/// The nine o'clock herd: so many reminders due within one minute, at thirty messages a second, while
/// other people tap twice a second.
final class Herd {

    private static final long FIRST = 1_000_000;
    private static final Duration UNTIL_NINE = Duration.ofSeconds(25);

    private final Times taps = new Times();
    private final Map<Long, Long> tapped = new ConcurrentHashMap<>();
    private final Set<Long> reminded = ConcurrentHashMap.newKeySet();
    private volatile long first;
    private volatile long last;
    private final LongAdder twice = new LongAdder();

    private Herd() {}

    static void run(int reminders) throws IOException, InterruptedException {
        new Herd().go(reminders);
    }

    private void go(int reminders) throws IOException, InterruptedException {
        Path folder = Bench.folder();
        try (FakeApi api = new FakeApi()) {
            Map<String, String> settings = Bench.settings(api, folder);
            fill(settings.getOrDefault("UNKNOT_DATABASE", ""), reminders);
            api.trouble(Trouble.floodLimits());
            api.whenSeen(this::sees);
            try (BotProcess _ = BotProcess.unknot(settings, folder.resolve("bot.log"))) {
                tapUntilAllAreReminded(api, reminders);
                report(api, reminders);
            }
        }
    }

    /// A plan that is never quiet.
    static Rhythm always() {
        return new Rhythm(
                "UTC", Map.of(Slot.DESK, Habit.usual(Slot.DESK)), new Span(LocalTime.MIN, LocalTime.MIN), List.of(), false);
    }

    private static void fill(String url, int reminders) {
        Instant nine = InstantSource.system().instant().plus(UNTIL_NINE);
        try (Store store = Store.open(url, InstantSource.system())) {
            for (int person = 0; person < reminders; person++) {
                ChatId chat = new ChatId(FIRST + person);
                store.people().save(new Person(chat, "en", null, null, null, null, null, always()));
                store.alarms().set(chat, new Alarm.Regular(Slot.DESK), nine.plusMillis(60_000L * person / reminders));
            }
        }
    }

    private void sees(Shown shown) {
        long now = System.nanoTime();
        Long began = tapped.remove(shown.chat());
        if (began != null) {
            taps.add(now - began);
        } else if (shown.chat() >= FIRST) {
            first = first == 0 ? now : first;
            last = now;
            twice.add(reminded.add(shown.chat()) ? 0 : 1);
        }
    }

    private void tapUntilAllAreReminded(FakeApi api, int reminders) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(180 + reminders / 25).toNanos();
        for (long chat = 10; reminded.size() < reminders && System.nanoTime() < end; chat++) {
            if (first > 0) {
                tapped.put(chat, System.nanoTime());
                api.mailbox().add(chat, Acts.types(chat, "/help"));
            }
            Thread.sleep(500);
        }
    }

    private void report(FakeApi api, int reminders) {
        double seconds = (last - first) / 1e9;
        System.out.printf(
                "%d of %d reminders in %.1f s, %d twice; with %d answers %.2f messages a second: %.1f %% of the limit; 429: %d;"
                        + " taps while they went out: %d, %s%n",
                reminded.size(), reminders, seconds, twice.sum(), taps.count(), (reminded.size() + taps.count()) / seconds,
                (reminded.size() + taps.count()) / seconds / 30 * 100, api.count("status 429"), taps.count(), taps.text());
    }
}
