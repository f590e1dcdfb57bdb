package dev.unknot.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.chat.Address;
import dev.unknot.chat.Button;
import dev.unknot.chat.ChatId;
import dev.unknot.chat.Delivery;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.MessageId;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Picture;
import dev.unknot.chat.ThreadId;
import dev.unknot.chat.Urgency;
import dev.unknot.playground.ChatType;
import dev.unknot.playground.Fault;
import dev.unknot.playground.FaultKind;
import dev.unknot.playground.Person;
import dev.unknot.playground.Playground;
import dev.unknot.playground.RecordedCall;
import dev.unknot.playground.Status;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every row of the table of failures, against the stand-in for the Bot API. A row without its scene
/// does not compile.
class TroubleTest {

    private static final String TOKEN = "4711:a-secret-nobody-may-read";
    private static final Keyboard NONE = Keyboard.NONE;
    private static final Outgoing HELLO = new Outgoing.Say("Hello", NONE);
    private static final byte[] PIXEL = Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final Outgoing.Show SHOW = new Outgoing.Show(new Picture("p", () -> PIXEL), "Look", NONE);

    private final Playground api = Playground.start(0, TOKEN, InstantSource.system(), Optional::empty);
    private final Person anna = api.people().getFirst();
    private final Address chat = Address.of(new ChatId(anna.id()));
    private final FileIds ids = FileIds.inMemory();
    private final HandTurnedTime time = new HandTurnedTime();
    private final Wire wire = wireTo(ApiUrl.parse(api.url()).orElseThrow());
    private final TelegramOutbox outbox = outbox(wire);

    @BeforeEach
    void annaHasStartedTheBot() {
        api.limitFloods(false);
        api.as(anna).types(anna.id(), "/start");
    }

    @AfterEach
    void close() {
        wire.close();
        api.close();
    }

    private static Wire wireTo(ApiUrl url) {
        return new Wire(url, new BotToken(TOKEN), Duration.ofMillis(700));
    }

    private TelegramOutbox outbox(Wire on) {
        Gateway gateway = new Gateway(on.methods(), new BotToken(TOKEN), Limits.OFF, time, HandTurnedTime.dice());
        return new TelegramOutbox(gateway, ids, Faces.unknown());
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void theOutboxDoesWhatTheTableSays(Trouble row) throws IOException {
        switch (row) {
            case UNCHANGED -> anUnchangedCardIsThere();
            case PRESS_TOO_OLD -> assertEquals(new Delivery.Delivered(null), send(new Outgoing.Alert("77", "late", false)));
            case WRONG_FILE -> aPictureWithAWrongIdIsUploadedAgain();
            case NOT_A_TEXT -> assertTrue(send(new Outgoing.Replace(made(send(SHOW)), say("words")))
                    instanceof Delivery.Delivered(MessageId now) && now != null);
            case MESSAGE_GONE -> aCardThatIsGoneIsMadeAnew();
            case CHAT_MOVED -> aGroupHasMoved();
            case DELETED -> assertEquals(new Delivery.Gone(Delivery.Why.DELETED), send(999_999, HELLO, Urgency.REMINDER));
            case KICKED -> aGroupThrewUsOut();
            case BLOCKED -> fails(FaultKind.BLOCKED, new Delivery.Gone(Delivery.Why.BLOCKED));
            case TOPIC_CLOSED -> aTopicIsClosed();
            case TOPIC_DELETED -> assertEquals(new Delivery.Gone(Delivery.Why.TOPIC_DELETED),
                    outbox.send(new Address(chat.chat(), new ThreadId(99)), HELLO, Urgency.REPLY));
            case SILENCED -> nobodyButWhoRunsItMayPost();
            case TOKEN_REFUSED -> fails(FaultKind.UNAUTHORIZED, new Delivery.Refused("401 Unauthorized"));
            case CONFLICT -> fails(FaultKind.CONFLICT, new Delivery.Refused("409 Conflict: terminated by other"
                    + " getUpdates request; make sure that only one bot instance is running"));
            case TOO_LARGE -> fails(FaultKind.TOO_LARGE, new Delivery.Refused("413 Request Entity Too Large"));
            case FLOODED -> aPauseIsKept();
            case SERVER_ERROR -> isTriedAgain(FaultKind.INTERNAL);
            case NOT_THE_API -> isTriedAgain(FaultKind.BAD_GATEWAY);
            case GATEWAY_TIMEOUT -> isRepeatedUnlessItAnswers(FaultKind.GATEWAY_TIMEOUT, 0);
            case UNREADABLE -> isRepeatedUnlessItAnswers(FaultKind.LOGIN_PAGE, 0);
            case NOT_REACHED -> whatWasNotReachedIsTriedLater();
            case NO_ANSWER -> whatWasNotAnsweredIsRepeatedUnlessItAnswers();
            case REFUSED -> assertEquals(
                    new Delivery.Refused("400 Bad Request: inline keyboard button URL 'nowhere' is invalid: Wrong HTTP URL"),
                    send(new Outgoing.Say("Hello", Keyboard.row(new Button.Link("Away", "nowhere")))));
        }
    }

    private void anUnchangedCardIsThere() {
        MessageId card = made(send(say("one")));

        assertEquals(new Delivery.Delivered(card), send(new Outgoing.Replace(card, say("one"))));
        assertEquals(List.of(400), refusals());
    }

    private void aPictureWithAWrongIdIsUploadedAgain() {
        ids.put("p", "of-another-bot");

        made(send(SHOW));
        String known = ids.get("p").orElseThrow();
        made(send(SHOW));

        assertEquals(List.of(400), refusals());
        assertEquals(known, calls("sendPhoto").getLast().text("photo"));
    }

    private void aCardThatIsGoneIsMadeAnew() {
        send(new Outgoing.Replace(new MessageId(4000), say("again")));

        assertEquals(1, seen("again"));
        assertEquals(new Delivery.Delivered(new MessageId(4000)), send(new Outgoing.Close(new MessageId(4000))));
    }

    private void aGroupHasMoved() {
        long group = api.director().first(ChatType.GROUP);
        long now = api.director().upgrade(group);

        assertEquals(new Delivery.Moved(new ChatId(now)), send(group, HELLO, Urgency.REMINDER));
    }

    private void aGroupThrewUsOut() {
        long group = api.director().first(ChatType.GROUP);
        api.director().bot(group, Status.KICKED);

        assertEquals(new Delivery.Gone(Delivery.Why.KICKED), send(group, HELLO, Urgency.REMINDER));
    }

    private void aTopicIsClosed() {
        long forum = api.director().chat(ChatType.SUPERGROUP, "Forum", true, anna, List.of(), Status.MEMBER);
        long topic = api.director().topic(forum, "Breaks");
        api.director().closeTopic(forum, topic, true);
        Address there = new Address(new ChatId(forum), new ThreadId(Math.toIntExact(topic)));

        assertEquals(new Delivery.Gone(Delivery.Why.TOPIC_CLOSED), outbox.send(there, HELLO, Urgency.REMINDER));
    }

    private void nobodyButWhoRunsItMayPost() {
        long group = api.director().first(ChatType.GROUP);
        long channel = api.director().first(ChatType.CHANNEL);
        api.director().silence(group, true);
        api.director().barBot(channel, true);

        assertEquals(new Delivery.Gone(Delivery.Why.SILENCED), send(group, HELLO, Urgency.REMINDER));
        assertEquals(new Delivery.Gone(Delivery.Why.SILENCED), send(channel, HELLO, Urgency.REMINDER));
        assertEquals(2, refusals().size());
    }

    private void fails(FaultKind kind, Delivery told) {
        api.fail(new Fault("sendMessage", kind, 2, 0));

        assertEquals(told, send(say("a reply")));
        assertEquals(told, send(anna.id(), say("a reminder"), Urgency.REMINDER));
        assertEquals(2, calls("sendMessage").size());
    }

    private void aPauseIsKept() {
        api.fail(new Fault("sendMessage", FaultKind.FLOOD, 1, 4));

        made(send(say("a reply")));

        assertEquals(Duration.ofSeconds(4), time.slept());
        api.fail(new Fault("sendMessage", FaultKind.FLOOD, 1, 6));
        assertEquals(new Delivery.TryLater(Duration.ofSeconds(6)), send(anna.id(), say("a reminder"), Urgency.REMINDER));
    }

    private void isTriedAgain(FaultKind kind) {
        api.fail(new Fault("sendMessage", kind, 2, 0));

        made(send(say("a reply")));

        assertEquals(1, seen("a reply"));
        api.fail(new Fault("sendMessage", kind, 100, 0));
        assertTrue(send(anna.id(), say("a reminder"), Urgency.REMINDER) instanceof Delivery.TryLater);
    }

    private void isRepeatedUnlessItAnswers(FaultKind kind, int seconds) {
        api.fail(new Fault("sendMessage", kind, 1, seconds));
        assertTrue(send(say("a reply")) instanceof Delivery.Lost);
        assertEquals(1, calls("sendMessage").size());

        api.fail(new Fault("sendMessage", kind, 1, seconds));
        made(send(anna.id(), say("a reminder"), Urgency.REMINDER));

        api.fail(new Fault("editMessageText", kind, 1, seconds));
        made(send(new Outgoing.Replace(made(send(say("a card"))), say("a changed card"))));
        assertEquals(1, seen("a changed card"));
    }

    private void whatWasNotReachedIsTriedLater() throws IOException {
        int nobody;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = free.getLocalPort();
        }
        for (ApiUrl url : List.of(new ApiUrl("http", "127.0.0.1", nobody), new ApiUrl("http", "nobody.invalid", 80),
                new ApiUrl("https", "localhost", api.port()))) {
            try (Wire there = wireTo(url)) {
                Delivery delivery = outbox(there).send(chat, HELLO, Urgency.REPLY);
                assertTrue(delivery instanceof Delivery.TryLater, url + ": " + delivery);
            }
        }
        assertEquals(List.of(), calls("sendMessage"));
    }

    private void whatWasNotAnsweredIsRepeatedUnlessItAnswers() throws IOException {
        isRepeatedUnlessItAnswers(FaultKind.CUT, 0);
        api.fail(new Fault("sendMessage", FaultKind.LOST, 1, 0));
        assertTrue(send(say("done, but not told")) instanceof Delivery.Lost);
        assertEquals(1, seen("done, but not told"));
        api.fail(new Fault("sendMessage", FaultKind.SLOW, 1, 2));
        assertTrue(send(say("slow")) instanceof Delivery.Lost);
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Wire there = wireTo(new ApiUrl("http", "127.0.0.1", server.getLocalPort()))) {
            Thread.startVirtualThread(() -> resets(server));
            assertTrue(outbox(there).send(chat, HELLO, Urgency.REPLY) instanceof Delivery.Lost);
        }
    }

    /// Reads a little and resets the connection.
    private static void resets(ServerSocket server) {
        try (Socket socket = server.accept()) {
            socket.getInputStream().read();
            socket.setSoLinger(true, 0);
        } catch (IOException _) {
            // the test has ended
        }
    }

    static Stream<FaultKind> untilTheTokenIsRefused() {
        return Stream.of(FaultKind.values()).filter(kind -> kind != FaultKind.UNAUTHORIZED);
    }

    @Test
    void fetchingGoesOnAfterEverythingButARefusedToken() throws InterruptedException {
        Setup setup = new Setup(new BotToken(TOKEN), ApiUrl.parse(api.url()).orElseThrow(), Limits.OFF, ids);
        untilTheTokenIsRefused().forEach(kind -> api.fail(new Fault("getUpdates", kind, 1, 1)));
        api.fail(new Fault("getUpdates", FaultKind.UNAUTHORIZED, 1, 0));
        try (Wire polling = wireTo(setup.api())) {
            Updates updates = new Updates(polling, setup.token());
            Lanes lanes = new Lanes(_ -> {}, Watch.NOBODY);
            Backoff backoff = new Backoff(Duration.ofMillis(500), Duration.ofSeconds(30), HandTurnedTime.dice());

            new Poller(updates, new Intake(new Decoder("UnknotBot"), lanes, Watch.NOBODY), null, () -> {}, time, backoff, Poller.MOMENT).run();
        }

        assertEquals(FaultKind.values().length, calls("getUpdates").size());
        assertEquals(401, calls("getUpdates").getLast().status());
        assertTrue(time.slept().compareTo(Duration.ofMinutes(3)) < 0, () -> time.slept().toString());
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void theDocumentShowsTheRow(Trouble row) throws IOException {
        String document = Files.readString(Path.of("src", "docs", "failures.md"));

        assertTrue(document.contains(row.row() + "\n"), () -> "src/docs/failures.md should hold: " + row.row());
        assertEquals(Trouble.values().length, document.lines().filter(line -> line.startsWith("| `")).count());
    }

    private static Outgoing.Say say(String text) {
        return new Outgoing.Say(text, NONE);
    }

    private Delivery send(Outgoing what) {
        return send(anna.id(), what, Urgency.REPLY);
    }

    private Delivery send(long to, Outgoing what, Urgency urgency) {
        return outbox.send(Address.of(new ChatId(to)), what, urgency);
    }

    private static MessageId made(Delivery delivery) {
        if (delivery instanceof Delivery.Delivered(MessageId message) && message != null) {
            return message;
        }
        throw new AssertionError(delivery);
    }

    private long seen(String text) {
        return api.as(anna).sees(anna.id()).stream()
                .filter(message -> message.path("text").asText().equals(text))
                .count();
    }

    private List<RecordedCall> calls(String method) {
        return api.requests().stream().filter(call -> call.method().equals(method)).toList();
    }

    private List<Integer> refusals() {
        return api.requests().stream().filter(call -> !call.isOk()).map(RecordedCall::status).toList();
    }
}
