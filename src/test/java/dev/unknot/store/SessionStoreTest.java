package dev.unknot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.chat.ChatId;
import dev.unknot.chat.MessageId;
import dev.unknot.coach.Session;
import dev.unknot.coach.SessionStore;
import dev.unknot.coach.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class SessionStoreTest {

    private static final ChatId ANNA = new ChatId(9_007_199_254_740_993L);
    private static final ChatId BEN = new ChatId(-7);
    private static final Duration DAY = Duration.ofDays(1);

    private final HandTurnedClock clock = new HandTurnedClock();
    private final String url;
    private final Store store;
    private final SessionStore sessions;

    SessionStoreTest(Engine engine) {
        url = engine.emptyUrl();
        store = Store.open(url, clock);
        sessions = store.sessions();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void nobodyHasASessionToBeginWith() {
        assertEquals(Optional.empty(), sessions.find(ANNA));
    }

    @Test
    void whatIsSavedIsFoundAgain() {
        Session session = new Session(1, new Stage.Rescreening(5, true), new MessageId(17), Long.MAX_VALUE);

        boolean saved = sessions.save(ANNA, session);

        assertTrue(saved);
        assertEquals(Optional.of(session), sessions.find(ANNA));
        assertEquals(Optional.empty(), sessions.find(BEN));
    }

    @Test
    void anySessionIsFoundAgainAsItWas() {
        long seed = System.nanoTime();
        Anything anything = new Anything(new Random(seed));

        for (int i = 1; i <= 100; i++) {
            Session any = anything.of(Session.class);
            Session session = new Session(i, any.stage(), any.card(), any.update());

            assertTrue(sessions.save(ANNA, session));
            assertEquals(Optional.of(session), sessions.find(ANNA), "seed " + seed);
        }
    }

    @Test
    void onlyTheNextVersionReplacesTheLast() {
        sessions.save(ANNA, version(1));
        sessions.save(ANNA, version(2));

        List<Boolean> saved = List.of(
                sessions.save(ANNA, version(1)),
                sessions.save(ANNA, version(2)),
                sessions.save(ANNA, version(4)),
                sessions.save(ANNA, version(3)));

        assertEquals(List.of(false, false, false, true), saved);
        assertEquals(Optional.of(version(3)), sessions.find(ANNA));
    }

    @Test
    void withNothingKeptOnlyTheFirstVersionIsTaken() {
        boolean second = sessions.save(ANNA, version(2));
        boolean first = sessions.save(ANNA, version(1));

        assertFalse(second);
        assertTrue(first);
    }

    @Test
    void aRemovedSessionIsGoneAndCanBeginAgain() {
        sessions.save(ANNA, version(1));
        sessions.save(ANNA, version(2));
        sessions.save(BEN, version(1));

        sessions.remove(ANNA);

        assertEquals(Optional.empty(), sessions.find(ANNA));
        assertFalse(sessions.save(ANNA, version(3)));
        assertTrue(sessions.save(ANNA, version(1)));
        assertEquals(Optional.of(version(1)), sessions.find(BEN));
    }

    @Test
    void aSessionNotTouchedForADayIsGone() {
        sessions.save(ANNA, version(1));
        clock.turn(DAY);
        Optional<Session> onTheDot = sessions.find(ANNA);
        clock.turn(Duration.ofMillis(1));

        Optional<Session> later = sessions.find(ANNA);
        boolean next = sessions.save(ANNA, version(2));
        boolean first = sessions.save(ANNA, version(1));

        assertEquals(Optional.of(version(1)), onTheDot);
        assertEquals(Optional.empty(), later);
        assertFalse(next);
        assertTrue(first);
        assertEquals(Optional.of(version(1)), sessions.find(ANNA));
    }

    @Test
    void pruningDeletesExactlyWhatIsOlderThanADay() {
        sessions.save(ANNA, version(1));
        clock.turn(Duration.ofMinutes(59));
        sessions.save(BEN, version(1));
        clock.turn(DAY.minusMinutes(58));

        int gone = store.prune();

        assertEquals(1, gone);
        assertEquals(0, store.prune());
        assertEquals(Optional.of(version(1)), sessions.find(BEN));
        assertEquals(1, rowsKept());
    }

    @Test
    void whoeverBeginsLaterClearsAwayWhatIsOlderThanADay() {
        sessions.save(ANNA, version(1));
        clock.turn(DAY.plusMinutes(1));

        sessions.save(BEN, version(1));

        assertEquals(1, rowsKept());
    }

    private long rowsKept() {
        return Engine.everyRow(url).stream().filter(row -> row.startsWith("session|")).count();
    }

    @Test
    void aSessionThatNoLongerReadsIsDroppedAndTheNextOneBegins() {
        sessions.save(ANNA, version(1));
        sessions.save(ANNA, version(2));
        Engine.execute(url, "UPDATE session SET body = replace(body, 'Rescreening', 'Dancing')");

        Optional<Session> found = sessions.find(ANNA);

        assertEquals(Optional.empty(), found);
        assertEquals(0, rowsKept());
        assertTrue(sessions.save(ANNA, version(1)));
    }

    @Test
    void ofTwoStoresOnOneDatabaseOnlyOneWinsEachVersion() throws Exception {
        try (Store other = Store.open(url, clock); ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int version = 1; version <= 25; version++) {
                Session next = version(version);
                List<Callable<Boolean>> racers = IntStream.range(0, 8)
                        .<Callable<Boolean>>mapToObj(i -> () ->
                                (i % 2 == 0 ? store : other).sessions().save(ANNA, next))
                        .toList();

                long winners = threads.invokeAll(racers).stream().filter(won -> won.resultNow()).count();

                assertEquals(1, winners);
                assertEquals(Optional.of(next), other.sessions().find(ANNA));
            }
        }
    }

    @Test
    void manyPeopleAtOnceLoseNothing() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> people = IntStream.range(1, 101)
                    .<Callable<Boolean>>mapToObj(i -> () -> IntStream.rangeClosed(1, 10)
                            .allMatch(v -> sessions.save(new ChatId(i), version(v))))
                    .toList();

            boolean all = threads.invokeAll(people).stream().allMatch(done -> done.resultNow());

            assertTrue(all);
        }
        assertTrue(IntStream.range(1, 101)
                .allMatch(i -> sessions.find(new ChatId(i)).equals(Optional.of(version(10)))));
    }

    private static Session version(long version) {
        return new Session(version, new Stage.Rescreening(2, false), null, version);
    }
}
