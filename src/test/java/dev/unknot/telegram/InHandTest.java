package dev.unknot.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.unknot.chat.ChatId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class InHandTest {

    private final InHand inHand = new InHand();

    @Test
    void onlyWhatComesBeforeTheFirstOneInHandIsDealtWith() {
        InHand.Fetch fetch = inHand.fetch();
        InHand.Fetch.Part five = fetch.part(5);
        InHand.Fetch.Part six = fetch.part(6);

        six.letGo();

        assertEquals(5, inHand.dealtWithBefore(7));
        five.letGo();
        assertEquals(7, inHand.dealtWithBefore(7));
    }

    @Test
    void aFetchIsAwaitedNoLongerThanAsked() throws InterruptedException {
        InHand.Fetch fetch = inHand.fetch();
        InHand.Fetch.Part part = fetch.part(1);

        assertFalse(fetch.await(Duration.ofMillis(1)));
        part.letGo();

        assertTrue(fetch.await(Duration.ZERO));
    }

    @Test
    void whatWaitsForFloodControlStaysInHandWhereFewDo() {
        InHand.Fetch.Part part = inHand.fetch().part(1);

        part.run(() -> {
            InHand.waits();

            assertFalse(inHand.isEmpty());
        });

        assertTrue(inHand.isEmpty());
    }

    @Test
    void whereMoreThanHalfOfWhatTelegramShowsWaitsOneMoreIsLetGoOf() {
        InHand.Fetch fetch = inHand.fetch();
        InHand.Fetch.Part first = fetch.part(1);
        for (int number = 2; number <= 51; number++) {
            fetch.part(number);
        }

        first.run(() -> {
            InHand.waits();

            assertEquals(2, inHand.dealtWithBefore(52));
        });
    }

    @Test
    void whatIsWrittenDownIsNotWaitedForAndDeletedWhenItIsDealtWith() throws InterruptedException {
        FakeInbox inbox = new FakeInbox();
        Backlog backlog = new Backlog(inbox, Time.SYSTEM);
        InHand crowded = new InHand(backlog);
        InHand.Fetch fetch = crowded.fetch();
        InHand.Note note = new InHand.Note(new ChatId(7), JsonNodeFactory.instance.objectNode());
        InHand.Fetch.Part part = fetch.part(1, note);
        fetch.part(2);

        assertFalse(crowded.writeDown(), "the second may not be written down");
        part.letGo();
        backlog.lastWord();

        assertEquals(2, crowded.dealtWithBefore(3));
        assertEquals("{}", inbox.everything());
        assertFalse(fetch.await(Duration.ZERO));
    }

    @Test
    void whatTakesLongIsAwaitedNoLongerThanAsked() throws InterruptedException {
        InHand.Fetch.Part part = inHand.fetch().part(1);

        assertFalse(inHand.awaitOne(Duration.ofMillis(1)));
        part.letGo();

        assertTrue(inHand.isEmpty());
    }
}
