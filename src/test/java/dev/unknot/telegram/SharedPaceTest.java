package dev.unknot.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.chat.ChatId;
import dev.unknot.chat.Urgency;
import dev.unknot.store.Postgres;
import dev.unknot.store.Store;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/// Two paces on one real PostgreSQL, as two processes have them.
class SharedPaceTest {

    private final Store store = Store.open(Postgres.freshUrl(), InstantSource.system());
    private final DataSource database = store.amongProcesses().orElseThrow();
    private final Limits limits = new Limits(20, 20, 3, 1, 20);
    private final Pace one = Pace.keeping(limits, Time.SYSTEM, database);
    private final Pace other = Pace.keeping(limits, Time.SYSTEM, database);

    @AfterEach
    void close() {
        store.close();
    }

    private static boolean goes(Pace pace, long chat, Duration patience) throws InterruptedException {
        return pace.enter(new ChatId(chat), Urgency.REPLY, patience).isEmpty();
    }

    @Test
    void aChatsBurstIsSharedByBoth() throws InterruptedException {
        int went = 0;
        for (int message = 0; message < 4; message++) {
            went += goes(one, 7, Duration.ZERO) ? 1 : 0;
            went += goes(other, 7, Duration.ZERO) ? 1 : 0;
        }

        assertTrue(went >= 2 && went <= 4, "a burst of 3, less what may be late, and what time brings: " + went);
    }

    @Test
    void bothTogetherKeepTheLimitOfAllAndUseIt() throws InterruptedException {
        AtomicInteger sent = new AtomicInteger();
        long end = System.nanoTime() + Duration.ofSeconds(3).toNanos();
        Thread first = Thread.startVirtualThread(() -> sendUntil(one, 1_000_000, end, sent));
        Thread second = Thread.startVirtualThread(() -> sendUntil(other, 2_000_000, end, sent));
        first.join();
        second.join();

        // The bucket's 18 and twenty a second; a machine that is busy sends fewer, never more.
        assertTrue(sent.get() <= 18 + 3 * 20 + 2, sent::toString);
        assertTrue(sent.get() >= 50, sent::toString);
    }

    private static void sendUntil(Pace pace, long firstChat, long end, AtomicInteger sent) {
        try {
            for (long chat = firstChat; System.nanoTime() < end; chat++) {
                Duration left = Duration.ofNanos(Math.max(0, end - System.nanoTime()));
                sent.addAndGet(goes(pace, chat, left) ? 1 : 0);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aPauseThatTelegramAskedOneForIsKeptByBoth() throws InterruptedException {
        one.flooded(new Pace.Flood(new ChatId(7), Duration.ofMinutes(1), false));
        one.flooded(new Pace.Flood(new ChatId(7), Duration.ofMinutes(1), false));

        Duration left = other.enter(new ChatId(7), Urgency.REPLY, Duration.ZERO).orElseThrow();
        assertTrue(left.toSeconds() >= 50 && left.toSeconds() <= 62, left::toString);
        assertTrue(goes(other, 8, Duration.ZERO), "another chat need not wait");
    }

    @Test
    void aPauseForAllIsKeptByBothInEveryChat() throws InterruptedException {
        one.flooded(new Pace.Flood(new ChatId(7), Duration.ofMinutes(1), true));

        Duration left = other.enter(new ChatId(8), Urgency.REPLY, Duration.ZERO).orElseThrow();
        assertTrue(left.toSeconds() >= 50 && left.toSeconds() <= 62, left::toString);
    }

    @Test
    void aGroupRestsNoLongerThanItWasTold() throws InterruptedException {
        one.flooded(new Pace.Flood(new ChatId(-7), Duration.ofMinutes(1), false));

        Duration left = other.enter(new ChatId(-7), Urgency.REMINDER, Duration.ZERO).orElseThrow();
        assertTrue(left.toSeconds() >= 15 && left.toSeconds() <= 62, left::toString);
    }

    @Test
    void withoutTheDatabaseEachKeepsTheLimitsForItself() throws InterruptedException {
        PGSimpleDataSource nobody = new PGSimpleDataSource();
        nobody.setUrl("jdbc:postgresql://localhost:1/none?connectTimeout=1");
        Pace alone = Pace.keeping(limits, Time.SYSTEM, nobody);

        assertEquals(Optional.empty(), alone.enter(new ChatId(7), Urgency.REPLY, Duration.ZERO));
        assertEquals(Optional.empty(), alone.enter(new ChatId(7), Urgency.REPLY, Duration.ZERO));
        assertTrue(alone.enter(new ChatId(7), Urgency.REPLY, Duration.ZERO).isPresent());
    }

    @Test
    void otherLimitsReplaceTheOnesBefore() throws InterruptedException {
        goes(one, 7, Duration.ZERO);
        goes(one, 7, Duration.ZERO);
        goes(one, 7, Duration.ZERO);
        Pace generous = Pace.keeping(new Limits(500, 500, 100, 50, 20), Time.SYSTEM, database);

        int went = 0;
        for (int message = 0; message < 20; message++) {
            went += goes(generous, 7, Duration.ofMillis(400)) ? 1 : 0;
        }

        assertTrue(went >= 15, "of 20 went " + went);
    }
}
