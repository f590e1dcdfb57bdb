package dev.unknot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.chat.ChatId;
import dev.unknot.telegram.Inbox;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InboxStoreTest {

    private static final ChatId ANNA = new ChatId(77);
    private static final ChatId BEN = new ChatId(78);

    private final HandTurnedClock clock = new HandTurnedClock();

    @ParameterizedTest
    @EnumSource(Engine.class)
    void anUpdateIsTakenOnceThoughItComesTwiceAndThoughItIsDone(Engine engine) {
        try (Store store = Store.open(engine.emptyUrl(), clock)) {
            Inbox inbox = store.inbox();

            assertTrue(inbox.put(5, ANNA, "{}"));
            assertFalse(inbox.put(5, ANNA, "{}"));
            inbox.done(5);
            assertFalse(inbox.put(5, ANNA, "{}"));

            assertFalse(inbox.isWaiting(5));
            assertEquals(List.of(), inbox.waiting(ANNA));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void severalAreKeptAndForgottenAtOnce(Engine engine) {
        try (Store store = Store.open(engine.emptyUrl(), clock)) {
            Inbox inbox = store.inbox();
            inbox.put(5, ANNA, "first");

            inbox.putAll(List.of(new Inbox.Kept(5, ANNA, "again"), new Inbox.Kept(6, ANNA, "b"), new Inbox.Kept(7, BEN, "c")));
            inbox.putAll(List.of());
            inbox.forget(List.of(6L, 99L));
            inbox.forget(List.of());

            assertEquals(List.of(new Inbox.Waiting(5, "first")), inbox.waiting(ANNA));
            assertEquals(List.of(new Inbox.Waiting(7, "c")), inbox.waiting(BEN));
            assertTrue(inbox.put(6, ANNA, "b"), "nothing of it has stayed");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whatWaitsInAChatComesInOrder(Engine engine) {
        try (Store store = Store.open(engine.emptyUrl(), clock)) {
            store.inbox().put(9, ANNA, "b");
            store.inbox().put(8, ANNA, "a");
            store.inbox().put(7, BEN, "c");

            assertEquals(
                    List.of(new Inbox.Waiting(8, "a"), new Inbox.Waiting(9, "b")), store.inbox().waiting(ANNA));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whatIsLeftBehindIsFoundAndWhatIsDoneLeavesNoWordAndLaterNoNumber(Engine engine) {
        String url = engine.emptyUrl();
        try (Store store = Store.open(url, clock)) {
            store.inbox().put(8, ANNA, "what she wrote");
            store.inbox().put(9, BEN, "c");
            store.inbox().done(8);
            clock.turn(Duration.ofSeconds(6));
            store.inbox().put(10, ANNA, "new");

            assertEquals(List.of(BEN), store.inbox().left(Duration.ofSeconds(5)));
            assertTrue(Engine.everyRow(url).stream().noneMatch(row -> row.contains("what she wrote")));
            clock.turn(Duration.ofDays(3));
            store.inbox().prune();
            assertTrue(store.inbox().put(8, ANNA, "long ago"), "its number is forgotten");
            assertFalse(store.inbox().put(9, BEN, "c"), "what waits is not");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void theTurnInAChatIsOneThreadsAtATime(Engine engine) {
        try (Store store = Store.open(engine.emptyUrl(), clock)) {
            Optional<Inbox.Turn> first = store.inbox().turn(ANNA);

            assertTrue(first.isPresent());
            assertTrue(store.inbox().turn(ANNA).isEmpty());
            store.inbox().turn(BEN).orElseThrow().close();
            first.get().close();
            store.inbox().turn(ANNA).orElseThrow().close();
        }
    }

    @Test
    void theTurnIsOneProcesssAtATimeAndFreeWhenThatIsGone() {
        String url = Engine.POSTGRESQL.emptyUrl();
        Store one = Store.open(url, clock);
        try (Store other = Store.open(url, clock)) {
            assertTrue(one.inbox().turn(ANNA).isPresent());

            assertTrue(other.inbox().turn(ANNA).isEmpty());
            one.close();
            other.inbox().turn(ANNA).orElseThrow().close();
        }
    }
}
