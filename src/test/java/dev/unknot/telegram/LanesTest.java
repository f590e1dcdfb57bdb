package dev.unknot.telegram;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.chat.Address;
import dev.unknot.chat.ChatId;
import dev.unknot.chat.ChatKind;
import dev.unknot.chat.Incoming;
import dev.unknot.chat.Input;
import dev.unknot.chat.Sender;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LanesTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final AtomicInteger heard = new AtomicInteger();
    private final CountDownLatch release = new CountDownLatch(1);

    private static Incoming incoming(long number) {
        return new Incoming(
                number, Address.of(new ChatId(7)), ChatKind.PRIVATE, new Sender(7, ""), new Input.Command("start", ""));
    }

    private void hear(@SuppressWarnings("unused") Incoming incoming) {
        try {
            release.await();
            heard.incrementAndGet();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aChatThatSendsFasterThanItIsAnsweredLosesWhatIsTooMuchAndHoldsUpNothing() throws InterruptedException {
        Lanes lanes = new Lanes(this::hear, Watch.NOBODY);
        InHand.Fetch fetch = new InHand().fetch();

        for (int number = 0; number < 200; number++) {
            lanes.add(incoming(number), fetch.part(number));
        }
        release.countDown();

        assertTrue(fetch.await(LONG));
        assertTrue(lanes.close(Duration.ofSeconds(5)));
        assertTrue(heard.get() >= Lanes.LONGEST && heard.get() <= Lanes.LONGEST + 1, heard::toString);
    }

    @Test
    void whatIsNotFinishedWithinTheGraceIsInterrupted() throws InterruptedException {
        Lanes lanes = new Lanes(this::hear, Watch.NOBODY);
        InHand inHand = new InHand();
        lanes.add(incoming(1), inHand.fetch().part(1));

        boolean finished = lanes.close(Duration.ofMillis(20));

        assertFalse(finished);
        await().until(inHand::isEmpty);
        assertEquals(0, heard.get());
    }

    @Test
    void anErrorIsSurvivedLikeAnException() throws InterruptedException {
        Lanes lanes = new Lanes(incoming -> {
            if (incoming.update() == 1) {
                throw new StackOverflowError();
            }
            heard.incrementAndGet();
        }, Watch.NOBODY);
        InHand.Fetch fetch = new InHand().fetch();

        lanes.add(incoming(1), fetch.part(1));
        lanes.add(incoming(2), fetch.part(2));

        assertTrue(fetch.await(LONG));
        assertTrue(lanes.close(Duration.ofSeconds(5)));
        assertEquals(1, heard.get());
    }
}
