package dev.unknot.telegram;

import static java.util.stream.Collectors.joining;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.chat.ChatId;
import dev.unknot.chat.Incoming;
import dev.unknot.chat.Listener;
import dev.unknot.telegram.FakeTelegram.Reply;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Polling through trouble. A refused token ends each test, as it ends the polling.
class PollerTest {

    private final HandTurnedTime time = new HandTurnedTime();
    private final CountDownLatch release = new CountDownLatch(1);
    private final CountDownLatch refused = new CountDownLatch(1);
    private final List<Long> heard = Collections.synchronizedList(new ArrayList<>());
    private FakeTelegram fake;
    private Wire wire;

    @BeforeEach
    void open() throws IOException {
        fake = FakeTelegram.open();
        wire = new Wire(fake.url(), FakeTelegram.TOKEN);
    }

    @AfterEach
    void close() {
        wire.close();
        fake.close();
    }

    private final FakeInbox inbox = new FakeInbox();
    private final Backlog backlog = new Backlog(inbox, time);

    private void pollUntilRefused() {
        pollUntilRefused(incoming -> heard.add(incoming.update()), Duration.ofMinutes(1));
    }

    private void pollUntilRefused(Listener listener, Duration moment) {
        fake.on("getUpdates", Reply.refuse(401, "Unauthorized"));
        Intake intake = new Intake(new Decoder("UnknotBot"), new Lanes(listener, Watch.NOBODY), Watch.NOBODY);
        Backoff backoff = new Backoff(Duration.ofMillis(500), Duration.ofSeconds(30), HandTurnedTime.dice());
        new Poller(new Updates(wire, FakeTelegram.TOKEN), intake, backlog, () -> {}, time, backoff, moment).run();
    }

    private List<Long> offsets() {
        return fake.requests("getUpdates").stream().map(request -> request.json().path("offset").asLong()).toList();
    }

    private static String hundredFrom(long first) {
        return LongStream.range(first, first + 100).mapToObj(number -> text(number, number)).collect(joining(",", "[", "]"));
    }

    private void hearsWhenReleased(Incoming incoming) {
        try {
            release.await();
            heard.add(incoming.update());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static String text(long number) {
        return text(number, 7);
    }

    private static String text(long number, long chat) {
        return """
                {"update_id":%d,"message":{"message_id":1,"date":1,"text":"x","chat":{"id":%d,"type":"private"},
                 "from":{"id":7,"is_bot":false,"first_name":"P"}}}""".formatted(number, chat);
    }

    @Test
    void nothingButARefusedTokenEndsThePolling() {
        fake.on("getUpdates", Reply.page(502))
                .on("getUpdates", Reply.cut())
                .on("getUpdates", Reply.page(404))
                .on("getUpdates", Reply.json(200, "not JSON at all"))
                .on("getUpdates", Reply.json(200, "{}"))
                .on("getUpdates", Reply.ok("null"))
                .on("getUpdates", Reply.ok("[null, 7, \"text\", [], {}]"))
                .on("getUpdates", Reply.refuse(400, "Bad Request"))
                .on("getUpdates", Reply.refuse(409, "Conflict: terminated by other getUpdates request"))
                .on("getUpdates", Reply.ok("[" + text(5) + "]"));

        pollUntilRefused();

        assertEquals(List.of(5L), heard);
        assertEquals(11, fake.requests("getUpdates").size());
    }

    @Test
    void troubleIsMetWithEverLongerPausesUpToHalfAMinute() {
        for (int failure = 0; failure < 12; failure++) {
            fake.on("getUpdates", Reply.page(502));
        }

        pollUntilRefused();

        assertTrue(time.slept().compareTo(Duration.ofSeconds(90)) > 0, time.slept()::toString);
        assertTrue(time.slept().compareTo(Duration.ofMinutes(6)) < 0, time.slept()::toString);
    }

    @Test
    void thePauseThatTelegramAsksForIsKeptExactly() {
        fake.on("getUpdates", Reply.refuse(429, "Too Many Requests: retry after 30", Map.of("retry_after", 30L)));

        pollUntilRefused();

        assertEquals(Duration.ofSeconds(30), time.slept());
    }

    @Test
    void whereMoreWaitsThanTelegramShowsWhatIsInHandIsWrittenDownAndTheNextAreFetched() {
        fake.on("getUpdates", Reply.ok(hundredFrom(1))).on("getUpdates", Reply.ok(hundredFrom(101)));

        pollUntilRefused(this::hearsWhenReleased, Duration.ofMinutes(1));

        assertEquals(List.of(0L, 101L, 201L), offsets());
        assertEquals(200, new Backlog(inbox, time).left().size());
        release.countDown();
        await().until(() -> {
            backlog.lastWord();
            return heard.size() == 200 && inbox.everything().equals("{}");
        });
    }

    @Test
    void whatMayNotBeWrittenDownWaitsWithTelegram() {
        String inGroup = """
                {"update_id":40,"message":{"message_id":1,"date":1,"text":"@UnknotBot hi","chat":{"id":-5,"type":"group","title":"D"},
                 "from":{"id":7,"is_bot":false,"first_name":"P"}}}""";
        fake.on("getUpdates", Reply.ok(hundredFrom(1).replace(text(40, 40), inGroup)));

        pollUntilRefused(this::hearsWhenReleased, Duration.ofMillis(1));

        assertEquals(List.of(0L, 40L), offsets());
        release.countDown();
    }

    @Test
    void withoutADatabaseEverythingWaitsWithTelegram() {
        inbox.fail(true);
        fake.on("getUpdates", Reply.ok(hundredFrom(1)));

        pollUntilRefused(this::hearsWhenReleased, Duration.ofMillis(1));

        assertEquals(List.of(0L, 1L), offsets());
        release.countDown();
    }

    @Test
    void whatAKilledProcessHadInHandComesBeforeAnythingNewerAndOnce() {
        inbox.put(3, new ChatId(7), text(3));
        inbox.put(4, new ChatId(7), "no JSON");
        fake.on("getUpdates", Reply.ok("[" + text(3) + "," + text(5) + "]"));

        pollUntilRefused();

        await().until(() -> heard.size() == 2);
        assertEquals(List.of(3L, 5L), heard);
        backlog.lastWord();
        assertEquals("{}", inbox.everything());
    }

    @Test
    void aWebhookThatIsInTheWayIsRemovedAgain() {
        fake.on("getUpdates", Reply.refuse(409,
                "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"));

        pollUntilRefused();

        assertEquals(2, fake.requests("deleteWebhook").size());
    }

    @Test
    void aWebhookIsRemovedBeforeTheFirstPollThoughThatFailsAtFirst() {
        fake.on("deleteWebhook", Reply.page(502)).on("deleteWebhook", Reply.cut());

        pollUntilRefused();

        assertEquals(3, fake.requests("deleteWebhook").size());
        assertEquals(1, fake.requests("getUpdates").size());
    }

    @Test
    void anUpdateThatComesTwiceIsHeardOnce() {
        fake.on("getUpdates", Reply.ok("[" + text(1) + "," + text(1) + "]"))
                .on("getUpdates", Reply.ok("[" + text(1) + "," + text(2) + "]"));

        pollUntilRefused();

        assertEquals(List.of(1L, 2L), heard);
    }

    @Test
    void theOffsetGoesPastTheHighestNumberHoweverTheyAreSorted() {
        fake.on("getUpdates", Reply.ok("[" + text(9) + "," + text(4_000_000_000L) + "," + text(7) + "]"));

        pollUntilRefused();

        assertEquals(4_000_000_001L, fake.requests("getUpdates").getLast().json().path("offset").asLong());
    }

    @Test
    void oneThatTakesLongHoldsUpNoOtherAndIsNotConfirmedMeanwhile() {
        CountDownLatch otherHeard = new CountDownLatch(1);
        fake.on("getUpdates", Reply.ok("[" + text(5, 1) + "]"))
                .on("getUpdates", Reply.ok("[" + text(5, 1) + "," + text(6, 2) + "]"))
                .on("getUpdates", Reply.ok("[" + text(5, 1) + "]"));

        pollUntilRefused(incoming -> {
            heard.add(incoming.update());
            if (incoming.update() == 6) {
                otherHeard.countDown();
            } else {
                waitFor(otherHeard);
                waitFor(refused);
            }
        }, Duration.ofMillis(20));
        refused.countDown();

        assertEquals(List.of(5L, 6L), heard);
        assertEquals(List.of(0L, 5L, 5L, 5L), offsets());
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
