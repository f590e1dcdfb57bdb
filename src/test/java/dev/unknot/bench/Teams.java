package dev.unknot.bench;

import dev.unknot.chat.ChatId;
import dev.unknot.coach.Alarm;
import dev.unknot.coach.Person;
import dev.unknot.reminder.Habit;
import dev.unknot.reminder.Slot;
import dev.unknot.reminder.Times.At;
import dev.unknot.store.Store;
import dev.unknot.team.Bell;
import dev.unknot.team.Plan;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/// The ten o'clock break: so many groups with a break and so many people with a reminder at the desk,
/// all due at the same minute, while other people tap twice a second.
final class Teams {

    private static final long FIRST = 1_000_000;
    private static final Duration AT_LEAST = Duration.ofSeconds(25);

    private final int groups;
    private final int people;
    private final Instant due;
    private final Times taps = new Times();
    private final Map<Long, Long> tapped = new ConcurrentHashMap<>();
    private final Due posts = new Due();
    private final Due reminders = new Due();

    private Teams(int groups, int people) {
        this.groups = groups;
        this.people = people;
        // A plan knows whole minutes only.
        due = InstantSource.system().instant().plus(AT_LEAST).truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
    }

    /// What was due in many chats at once, and when the last of it was there.
    private static final class Due {

        private final Set<Long> had = ConcurrentHashMap.newKeySet();
        private final LongAdder twice = new LongAdder();
        private volatile Instant last = Instant.EPOCH;

        void arrives(long chat, Instant now) {
            twice.add(had.add(chat) ? 0 : 1);
            last = now;
        }

        String text(int wanted, Instant due) {
            return "%d of %d, %d twice, the last after %.1f s".formatted(
                    had.size(), wanted, twice.sum(), Duration.between(due, last).toMillis() / 1e3);
        }
    }

    static void run(int groups, int people) throws IOException, InterruptedException {
        new Teams(groups, people).go();
    }

    private void go() throws IOException, InterruptedException {
        Path folder = Bench.folder();
        try (FakeApi api = new FakeApi()) {
            Map<String, String> settings = Bench.settings(api, folder);
            fill(settings.getOrDefault("UNKNOT_DATABASE", ""));
            api.trouble(Trouble.floodLimits());
            api.whenSeen(this::sees);
            try (BotProcess _ = BotProcess.unknot(settings, folder.resolve("bot.log"))) {
                tapUntilAllIsThere(api);
                report(api);
            }
        }
    }

    private void fill(String url) {
        LocalTime time = LocalTime.ofInstant(due, ZoneOffset.UTC);
        Habit habit = Habit.usual(Slot.DESK).at(At.once(time)).on(EnumSet.allOf(DayOfWeek.class));
        try (Store store = Store.open(url, InstantSource.system())) {
            for (int group = 0; group < groups; group++) {
                ChatId chat = new ChatId(-FIRST - group);
                store.plans().begin(new Plan(
                        chat, Plan.Kind.GROUP, "Group", null, "UTC", null, "en", habit, false, false, null, 0, group));
                store.bells().set(chat, Bell.BREAK, due);
            }
            for (int person = 0; person < people; person++) {
                ChatId chat = new ChatId(FIRST + person);
                store.people().save(new Person(chat, "en", null, null, null, null, null, Herd.always()));
                store.alarms().set(chat, new Alarm.Regular(Slot.DESK), due);
            }
        }
    }

    private void sees(Shown shown) {
        Long began = tapped.remove(shown.chat());
        if (began != null) {
            if (isDue()) {
                taps.add(System.nanoTime() - began);
            }
        } else if (Math.abs(shown.chat()) >= FIRST) {
            (shown.chat() < 0 ? posts : reminders).arrives(shown.chat(), InstantSource.system().instant());
        }
    }

    /// Taps before that warm the bot up and do not count.
    private boolean isDue() {
        return !InstantSource.system().instant().isBefore(due);
    }

    private boolean isAllThere() {
        return posts.had.size() >= groups && reminders.had.size() >= people;
    }

    private void tapUntilAllIsThere(FakeApi api) throws InterruptedException {
        Instant end = due.plusSeconds(180 + (groups + people) / 20);
        for (long chat = 10; !isAllThere() && InstantSource.system().instant().isBefore(end); chat++) {
            tapped.put(chat, System.nanoTime());
            api.mailbox().add(chat, Acts.types(chat, "/help"));
            Thread.sleep(500);
        }
        Thread.sleep(5_000); // whatever comes twice
    }

    private void report(FakeApi api) {
        System.out.printf(
                "posts %s; reminders %s; 429: %d; taps meanwhile: %d, unanswered %d, %s%n",
                posts.text(groups, due), reminders.text(people, due), api.count("status 429"),
                taps.count(), tapped.size(), taps.text());
    }
}
