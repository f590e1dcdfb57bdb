package dev.unknot;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.chat.ChatId;
import dev.unknot.coach.Alarm;
import dev.unknot.coach.Person;
import dev.unknot.playground.Actor;
import dev.unknot.playground.Playground;
import dev.unknot.reminder.Rhythm;
import dev.unknot.reminder.Slot;
import dev.unknot.store.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole bot in the playground: moved to the next thing due, the clock sets off a reminder.
class RemindedTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @Test
    void theClockMovedToTheNextThingDueBringsTheReminderAndTheNextOneIsSet() throws InterruptedException {
        String url = "jdbc:sqlite:" + folder.resolve("unknot.db");
        Map<String, String> environment = Map.of(Settings.PORT, "0", Settings.DATABASE, url);
        try (Running running = new Starting(Main.settings(environment), _ -> {}).start()) {
            Playground playground = running.playground().orElseThrow();
            long anna = playground.people().getFirst().id();
            Actor actor = playground.as(playground.people().getFirst());
            Instant due = playground.clock().instant().plus(Duration.ofHours(5));
            wantsToBeReminded(url, anna, due);
            actor.types(anna, "/help");
            await().atMost(PATIENCE).until(() -> actor.sees(anna).size() == 2);

            Optional<Instant> moved = playground.clock().toNext();
            await().atMost(PATIENCE).until(() -> actor.sees(anna).toString().contains("Walk break"));

            assertTrue(moved.orElseThrow().isBefore(due.plusSeconds(5)));
            assertEquals(3, actor.sees(anna).size());
            // Between the reminder and the next one being set there is none.
            await().atMost(PATIENCE).until(() -> running.unknot().nextReminder().filter(next -> next.isAfter(due)).isPresent());
        }
    }

    private static void wantsToBeReminded(String url, long chat, Instant due) {
        Rhythm rhythm = Rhythm.usual(ZoneId.of("UTC"))
                .quiet(new dev.unknot.reminder.Span(java.time.LocalTime.MIDNIGHT, java.time.LocalTime.MIDNIGHT));
        try (Store store = Store.open(url, () -> due)) {
            store.people().save(new Person(new ChatId(chat), "en", null, null, null, null, null, rhythm));
            store.alarms().set(new ChatId(chat), new Alarm.Regular(Slot.EVENING), due);
        }
    }
}
