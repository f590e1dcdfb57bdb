package dev.unknot.telegram;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.chat.Incoming;
import dev.unknot.chat.Input;
import dev.unknot.chat.Listener;
import dev.unknot.playground.Fault;
import dev.unknot.playground.FaultKind;
import dev.unknot.playground.Person;
import dev.unknot.playground.Playground;
import dev.unknot.playground.RecordedCall;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Receiving by webhook, against the stand-in for the Bot API, which brings updates over real HTTP.
class WebhookTest {

    private static final BotToken TOKEN = new BotToken("4711:a-secret-nobody-may-read");
    private static final String UPDATE = """
            {"update_id":%d,"message":{"message_id":1,"date":1,"text":"%s","chat":{"id":7,"type":"private",
             "first_name":"Annabel"},"from":{"id":7,"is_bot":false,"first_name":"Annabel"}}}
            """;

    private final Playground api = Playground.start(0, TOKEN.value(), InstantSource.system(), Optional::empty);
    private final Person anna = api.people().getFirst();
    private final FakeInbox inbox = new FakeInbox();
    private final List<Input> heard = new CopyOnWriteArrayList<>();
    private final List<AutoCloseable> open = new ArrayList<>();
    private final int port;
    private final Telegram telegram;

    WebhookTest() throws IOException, InterruptedException {
        port = freePort();
        telegram = telegram(port);
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    /// A wire and its door; it is not started yet.
    private Telegram telegram(int at) throws InterruptedException {
        WebhookAddress address = WebhookAddress.parse("http://localhost:" + at + "/hook").orElseThrow();
        Setup setup = new Setup(TOKEN, ApiUrl.parse(api.url()).orElseThrow(), Limits.OFF, FileIds.inMemory(), Watch.NOBODY,
                inbox, address, null, null);
        Telegram wire = assertInstanceOf(Connection.Connected.class, Telegram.connect(setup)).telegram();
        Javalin door = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            wire.receiveAt(config.routes);
        });
        door.start(at);
        open.add(wire);
        open.add(door::stop);
        return wire;
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable one : open) {
            one.close();
        }
        api.close();
    }

    private void start(Listener listener) {
        telegram.start(listener, List.of());
        await().until(() -> telegram.whyNotReceiving().isEmpty());
    }

    private int bring(String secret, String body) throws IOException, InterruptedException {
        return bring(port, secret, body);
    }

    private static int bring(int at, String secret, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + at + "/hook"))
                .header("X-Telegram-Bot-Api-Secret-Token", secret)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private static String secret() {
        return WebhookAddress.secret(TOKEN);
    }

    private void hear(Incoming incoming) {
        heard.add(incoming.input());
    }

    private List<RecordedCall> calls(String method) {
        return api.requests().stream().filter(call -> call.method().equals(method)).toList();
    }

    @Test
    void theAddressIsSetAtTheStartAndWhatPeopleDoIsHeard() {
        start(this::hear);

        api.as(anna).types(anna.id(), "/start");

        await().until(() -> heard.equals(List.of(new Input.Command("start", ""))));
        assertEquals("http://localhost:" + port + "/hook", calls("setWebhook").getFirst().text("url"));
        assertEquals(secret(), calls("setWebhook").getFirst().text("secret_token"));
    }

    @Test
    void theAddressStaysWhenTheProcessStopsAndWhatIsBroughtThenIsRefused() throws Exception {
        start(this::hear);

        telegram.close();

        assertEquals(503, bring(secret(), UPDATE.formatted(5, "hello")));
        assertEquals(List.of(), calls("deleteWebhook"));
    }

    @Test
    void whoeverDoesNotKnowTheSecretIsTurnedAway() throws Exception {
        start(this::hear);

        assertEquals(401, bring("guess", UPDATE.formatted(5, "hello")));
        assertEquals(401, bring(secret().substring(1), UPDATE.formatted(5, "hello")));
        assertFalse(secret().contains(TOKEN.value()));
        assertTrue(secret().matches("[0-9a-f]{64}"));
    }

    @Test
    void whatIsTooLargeOrNoUpdateIsRefusedAndWhatComesTooEarlyIsToComeAgain() throws Exception {
        assertEquals(503, bring(secret(), UPDATE.formatted(5, "hello")));
        start(this::hear);

        assertEquals(413, bring(secret(), UPDATE.formatted(5, "x".repeat(300_000))));
        assertEquals(400, bring(secret(), "hello"));
        assertEquals(400, bring(secret(), "{}"));
        assertEquals(200, bring(secret(), "{\"update_id\":6,\"poll\":{\"id\":\"1\"}}"));
        assertEquals(List.of(), heard);
    }

    @Test
    void itAnswersBeforeTheWorkIsDoneAndAnUpdateThatComesTwiceIsHeardOnce() throws Exception {
        CountDownLatch work = new CountDownLatch(1);
        start(incoming -> {
            awaitQuietly(work);
            hear(incoming);
        });

        assertEquals(200, bring(secret(), UPDATE.formatted(5, "hello")));
        assertEquals(200, bring(secret(), UPDATE.formatted(5, "hello")));
        assertEquals(200, bring(secret(), UPDATE.formatted(6, "again")));
        assertEquals(0, heard.size());
        assertTrue(inbox.everything().contains("hello") && !inbox.everything().contains("Annabel"), inbox::everything);
        work.countDown();

        await().until(() -> heard.size() == 2);
        await().until(() -> !inbox.isWaiting(6));
        assertFalse(inbox.everything().contains("hello"), inbox::everything);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whatAnotherProcessLeftBehindIsDoneAfterAMoment() {
        inbox.put(4, new dev.unknot.chat.ChatId(7), UPDATE.formatted(4, "/left"));

        start(this::hear);

        await().until(() -> heard.equals(List.of(new Input.Command("left", ""))));
    }

    @Test
    void whileTheInboxFailsPeopleAreHeardAllTheSame() throws Exception {
        start(this::hear);
        inbox.fail(true);

        assertEquals(200, bring(secret(), UPDATE.formatted(5, "/hello")));

        await().until(() -> heard.equals(List.of(new Input.Command("hello", ""))));
    }

    @Test
    void oneChatIsDealtWithInOrderByTwoProcessesNeverByBothAtOnce() throws Exception {
        int elsewhere = freePort();
        Telegram other = telegram(elsewhere);
        List<Long> order = new CopyOnWriteArrayList<>();
        var inHand = new java.util.concurrent.atomic.AtomicInteger();
        var both = new java.util.concurrent.atomic.AtomicInteger();
        Listener listener = incoming -> {
            both.addAndGet(inHand.getAndIncrement());
            order.add(incoming.update());
            inHand.decrementAndGet();
        };
        start(listener);
        other.start(listener, List.of());

        for (long number = 1; number <= 60; number++) {
            bring(number % 2 == 0 ? port : elsewhere, secret(), UPDATE.formatted(number, "hello"));
        }

        await().until(() -> order.size() == 60);
        assertEquals(0, both.get());
        assertEquals(order.stream().sorted().toList(), order);
    }

    @Test
    void aRefusedTokenEndsItAndTroubleDoesNot() throws InterruptedException {
        api.fail(new Fault("setWebhook", FaultKind.BAD_GATEWAY, 1, 0));
        api.fail(new Fault("setWebhook", FaultKind.FLOOD, 1, 1));
        api.fail(new Fault("setWebhook", FaultKind.UNAUTHORIZED, 1, 0));

        telegram.start(this::hear, List.of());
        telegram.await();

        assertEquals(List.of(502, 429, 401), calls("setWebhook").stream().map(RecordedCall::status).toList());
        assertTrue(telegram.whyNotReceiving().isPresent());
    }
}
