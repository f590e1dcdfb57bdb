package dev.unknot.telegram;

import static dev.unknot.telegram.Latches.uninterrupted;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.chat.Incoming;
import dev.unknot.chat.Input;
import dev.unknot.chat.Introduction;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.Listener;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Urgency;
import dev.unknot.telegram.FakeTelegram.Reply;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The whole wire, polled, over real HTTP.
class TelegramTest {

    private static final Introduction NOBODY = new Introduction("", "", "", List.of(), List.of(), List.of());

    private FakeTelegram fake;
    private Telegram telegram;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        fake = FakeTelegram.open();
        telegram = assertInstanceOf(Connection.Connected.class, Telegram.connect(fake.setup())).telegram();
    }

    @AfterEach
    void close() {
        telegram.close();
        fake.close();
    }

    private List<String> listen() {
        List<String> heard = Collections.synchronizedList(new ArrayList<>());
        telegram.start(incoming -> heard.add(words(incoming)), List.of(NOBODY));
        return heard;
    }

    private static String words(Incoming incoming) {
        return incoming.chat() + " " + (incoming.input() instanceof Input.Typed typed ? typed.text() : incoming.input());
    }

    private long offset() {
        List<FakeTelegram.Request> polls = fake.requests("getUpdates");
        return polls.isEmpty() ? -1 : polls.getLast().json().path("offset").asLong();
    }

    @Test
    void whatSomebodyWritesIsHeardAndAnswered() {
        telegram.start(
                incoming -> telegram.outbox()
                        .send(incoming.at(), new Outgoing.Say("Hello", Keyboard.NONE), Urgency.REPLY),
                List.of(NOBODY));

        fake.deliverText(50, 7, "hi");

        await().until(() -> offset() == 51);
        assertEquals("7", fake.requests("sendMessage").getFirst().json().path("chat_id").asText());
    }

    @Test
    void pollingRemovesAWebhookFirstAndAsksForWhatIsAnsweredOnly() {
        listen();

        await().until(() -> fake.requests("getUpdates").size() >= 2);

        assertEquals(1, fake.requests("deleteWebhook").size());
        assertEquals(
                "[\"message\",\"edited_message\",\"callback_query\",\"my_chat_member\",\"inline_query\"]",
                fake.requests("getUpdates").getFirst().json().path("allowed_updates").toString());
    }

    @Test
    void whatHappensInAChatIsHeardInOrder() {
        for (int number = 1; number <= 60; number++) {
            fake.deliverText(number, number % 3, "n" + number);
        }

        List<String> heard = listen();

        await().until(() -> offset() == 61);
        for (int chat = 0; chat < 3; chat++) {
            String prefix = chat + " ";
            List<Integer> numbers = heard.stream()
                    .filter(words -> words.startsWith(prefix))
                    .map(words -> Integer.valueOf(words.substring(prefix.length() + 1)))
                    .toList();
            assertEquals(numbers.stream().sorted().toList(), numbers);
            assertEquals(20, numbers.size());
        }
    }

    @Test
    void chatsDoNotWaitForEachOtherButTheOffsetWaitsForAll() throws InterruptedException {
        CountDownLatch release = new CountDownLatch(1);
        List<String> heard = Collections.synchronizedList(new ArrayList<>());
        Listener slowInChatOne = incoming -> {
            if (incoming.chat().value() == 1) {
                uninterrupted(release);
            }
            heard.add(words(incoming));
        };
        fake.deliverText(1, 1, "slow");
        fake.deliverText(2, 2, "fast");

        telegram.start(slowInChatOne, List.of(NOBODY));

        await().until(() -> heard.equals(List.of("2 fast")));
        assertEquals(0, offset());
        release.countDown();
        await().until(() -> offset() == 3);
    }

    @Test
    void aListenerThatThrowsStopsNothing() {
        List<String> heard = Collections.synchronizedList(new ArrayList<>());
        fake.deliverText(1, 1, "boom");
        fake.deliverText(2, 1, "after");

        telegram.start(
                incoming -> {
                    if (words(incoming).contains("boom")) {
                        throw new IllegalStateException("boom");
                    }
                    heard.add(words(incoming));
                },
                List.of(NOBODY));

        await().until(() -> heard.equals(List.of("1 after")) && offset() == 3);
    }

    @Test
    void anUpdateThatCannotBeReadIsSkippedAndTheRestIsHeard() {
        fake.deliver("{\"update_id\":1,\"message\":{\"message_id\":1,\"date\":0,\"chat\":{\"id\":7,\"type\":\"private\"}}}");
        fake.deliver("{\"update_id\":2,\"message\":null,\"never_heard_of\":{\"x\":[null]}}");
        fake.deliverText(3, 7, "still here");

        List<String> heard = listen();

        await().until(() -> offset() == 4);
        assertEquals(List.of("7 still here"), heard);
    }

    @Test
    void anUpdateThatComesTwiceIsHeardOnce() {
        List<String> heard = listen();
        fake.deliverText(1, 7, "once");
        await().until(() -> offset() == 2);

        fake.deliverText(2, 7, "twice");
        fake.deliverText(2, 7, "twice");

        await().until(() -> offset() == 3);
        assertEquals(List.of("7 once", "7 twice"), heard);
    }

    @Test
    void itClosesWithinASecondThoughAPollIsInFlight() {
        listen();
        await().until(() -> fake.requests("getUpdates").size() == 2);
        long start = System.nanoTime();

        telegram.close();

        assertTrue(Duration.ofNanos(System.nanoTime() - start).compareTo(Duration.ofSeconds(1)) < 0);
    }

    @Test
    void whatIsInHandWhenItClosesIsFinishedAndConfirmed() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        fake.deliverText(5, 7, "in hand");
        telegram.start(
                _ -> {
                    begun.countDown();
                    uninterrupted(release);
                },
                List.of(NOBODY));
        uninterrupted(begun);

        Thread closing = Thread.ofVirtual().start(telegram::close);
        release.countDown();

        await().until(() -> !closing.isAlive());
        assertEquals(6, offset());
    }

    @Test
    void aReplyThatMustWaitForFloodControlHoldsUpNobodyElse() {
        fake.on("sendMessage", Reply.refuse(429, "Too Many Requests: retry after 3", Map.of("retry_after", 3L)));
        telegram.start(
                incoming -> telegram.outbox()
                        .send(incoming.at(), new Outgoing.Say("Hello", Keyboard.NONE), Urgency.REPLY),
                List.of(NOBODY));

        fake.deliverText(1, 1, "flooded");
        await().until(() -> fake.requests("sendMessage").size() == 1);
        fake.deliverText(2, 2, "another chat");

        await().until(() -> fake.requests("sendMessage").size() == 3);
        assertEquals(List.of(1L, 2L, 1L), fake.requests("sendMessage").stream()
                .map(request -> request.json().path("chat_id").asLong())
                .toList());
        await().until(() -> offset() == 3);
    }
}
