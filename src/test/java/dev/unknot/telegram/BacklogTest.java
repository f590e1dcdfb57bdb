package dev.unknot.telegram;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.chat.ChatId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BacklogTest {

    private final FakeInbox inbox = new FakeInbox();
    private final Backlog backlog = new Backlog(inbox, new HandTurnedTime());
    private final Thread tidying = Thread.ofVirtual().start(backlog::tidy);

    @AfterEach
    void stop() throws InterruptedException {
        tidying.interrupt();
        tidying.join();
    }

    private static Inbox.Kept kept(long number) {
        return new Inbox.Kept(number, new ChatId(number), "{}");
    }

    private List<Inbox.Waiting> afterTheNextStart() {
        return new Backlog(inbox, new HandTurnedTime()).left();
    }

    @Test
    void whatIsStillInHandHereIsNotLeftBehind() {
        inbox.put(1, new ChatId(1), "{}");

        backlog.write(List.of(kept(2)));

        assertEquals(List.of(new Inbox.Waiting(1, "{}")), backlog.left());
        assertEquals(2, afterTheNextStart().size());
    }

    @Test
    void whatIsFinishedIsDeletedByItself() {
        backlog.write(List.of(kept(1), kept(2)));

        backlog.finished(1);

        await().until(() -> afterTheNextStart().equals(List.of(new Inbox.Waiting(2, "{}"))));
    }

    @Test
    void whatCouldNotBeDeletedIsDeletedWhenTheDatabaseIsBack() {
        assertTrue(backlog.write(List.of(kept(1))));
        inbox.fail(true);
        backlog.finished(1);
        assertFalse(backlog.write(List.of(kept(2))));

        inbox.fail(false);

        await().until(() -> inbox.everything().equals("{}"));
    }

    @Test
    void whatWasBrokenOffStaysForTheNextStart() throws InterruptedException {
        backlog.write(List.of(kept(1)));

        Thread brokenOff = Thread.ofVirtual().start(() -> {
            Thread.currentThread().interrupt();
            backlog.finished(1);
        });
        brokenOff.join();
        backlog.lastWord();

        assertEquals(1, afterTheNextStart().size());
    }
}
