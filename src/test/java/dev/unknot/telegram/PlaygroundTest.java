package dev.unknot.telegram;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.databind.JsonNode;
import dev.unknot.chat.Address;
import dev.unknot.chat.Button;
import dev.unknot.chat.ChatId;
import dev.unknot.chat.Clip;
import dev.unknot.chat.Delivery;
import dev.unknot.chat.Incoming;
import dev.unknot.chat.Input;
import dev.unknot.chat.Introduction;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.MessageId;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Picture;
import dev.unknot.chat.Urgency;
import dev.unknot.playground.ChatType;
import dev.unknot.playground.Fault;
import dev.unknot.playground.FaultKind;
import dev.unknot.playground.Person;
import dev.unknot.playground.Playground;
import dev.unknot.playground.RecordedCall;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The wire against the strict stand-in for the Bot API: every call must be one that Telegram grants.
class PlaygroundTest {

    private static final String TOKEN = "4711:a-secret-nobody-may-read";
    private static final Introduction UNKNOT = new Introduction(
            "",
            "What I do", "Unknots you", List.of(new Introduction.Hint("start", "Begin")), List.of(), List.of());

    private static final Path TILT = Path.of("data/stretches/neck_side_tilt");

    private final Playground playground = Playground.start(0, TOKEN, InstantSource.system(), Optional::empty);
    private final Person anna = playground.people().getFirst();
    private final Address chat = Address.of(new ChatId(anna.id()));
    private final BlockingQueue<Incoming> heard = new LinkedBlockingQueue<>();
    private Telegram telegram;

    @BeforeEach
    void annaHasStartedTheBot() throws InterruptedException {
        ApiUrl url = ApiUrl.parse(playground.url()).orElseThrow();
        Setup setup = new Setup(new BotToken(TOKEN), url, Limits.TELEGRAM, FileIds.inMemory());
        telegram = assertInstanceOf(Connection.Connected.class, Telegram.connect(setup)).telegram();
        telegram.start(heard::add, List.of(UNKNOT));
        playground.as(anna).types(anna.id(), "/start hello");
        assertEquals(new Input.Command("start", "hello"), next());
    }

    @AfterEach
    void close() {
        telegram.close();
        playground.close();
    }

    private Input next() throws InterruptedException {
        Incoming incoming = heard.poll(30, TimeUnit.SECONDS);
        return assertInstanceOf(Incoming.class, incoming).input();
    }

    private Delivery send(Outgoing what) {
        return telegram.outbox().send(chat, what, Urgency.REPLY);
    }

    private static Outgoing.Say say(String text) {
        Button yes = new Button.Tap("Yes", "yes", Button.Style.SUCCESS);
        return new Outgoing.Say(text, Keyboard.row(yes, new Button.Tap("No", "no", Button.Style.DANGER)));
    }

    private static Outgoing.Show show(String id, String caption) {
        return new Outgoing.Show(new Picture(id, PlaygroundTest::jpeg), caption, say("").keyboard());
    }

    private static byte[] jpeg() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageId card(Delivery delivery) {
        return assertInstanceOf(MessageId.class, assertInstanceOf(Delivery.Delivered.class, delivery).message());
    }

    private List<RecordedCall> refused() {
        return playground.requests().stream().filter(call -> !call.isOk()).toList();
    }

    @Test
    void aWholeConversationMakesOnlyCallsThatAreGranted() throws InterruptedException {
        MessageId card = card(send(say("Does it <b>hurt</b>?")));
        playground.as(anna).pressesLabel(anna.id(), "Yes");
        Input.Press press = assertInstanceOf(Input.Press.class, next());
        send(Outgoing.Alert.silent(press.press()));
        send(new Outgoing.Replace(card, say("How much?")));
        send(new Outgoing.Replace(card, say("How much?")));
        send(new Outgoing.Replace(card, show("p", "Look <i>up</i>")));
        send(new Outgoing.Replace(card, show("p", "Look <i>down</i>")));
        send(new Outgoing.Replace(card, show("q", "Look left")));
        MessageId last = card(send(new Outgoing.Replace(card, say("Done"))));
        send(new Outgoing.Close(last));
        card(send(show("p", "again")));
        card(send(new Outgoing.Document("my-data.json", "{}", "All of it")));
        await().until(() -> playground.requests().stream().anyMatch(call -> call.method().equals("setMyShortDescription")));

        assertEquals("yes", press.token());
        assertEquals(card, press.card());
        assertEquals(List.of(), refused());
    }

    @Test
    void picturesAndClipsTakeEachOthersPlaceAndEachIsUploadedOnce() {
        MessageId card = card(send(show("p", "Look up")));
        for (int turn = 0; turn < 2; turn++) {
            send(new Outgoing.Replace(card, play("motion.mp4", Clip.Kind.LOOP, "It <b>moves</b>")));
            send(new Outgoing.Replace(card, play("follow.mp4", Clip.Kind.FILM, "Follow")));
            send(new Outgoing.Replace(card, show("p", "Look up")));
        }
        card(send(play("motion.mp4", Clip.Kind.LOOP, "")));
        card(send(play("follow.mp4", Clip.Kind.FILM, "")));

        assertEquals(List.of(), refused());
        List<JsonNode> seen = playground.as(anna).sees(anna.id());
        assertEquals(540, seen.getLast().path("video").path("width").asInt());
        assertEquals(103, seen.getLast().path("video").path("duration").asInt());
        assertEquals(480, seen.get(seen.size() - 2).path("animation").path("width").asInt());
        assertEquals(3, playground.requests().stream()
                .filter(call -> call.parameters().toString().contains("attach://"))
                .count());
    }

    private static Outgoing.Play play(String file, Clip.Kind kind, String caption) {
        boolean loop = kind == Clip.Kind.LOOP;
        Clip clip = new Clip(file, kind, loop ? 480 : 540, loop ? 0 : 103, () -> read(TILT.resolve(file)));
        return new Outgoing.Play(clip, caption, say("").keyboard());
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whoeverBlockedTheBotIsGoneAndAGroupThatThrewItOutToo() {
        long group = playground.director().first(ChatType.GROUP);
        playground.director().block(anna, true);

        Delivery blocked = send(say("hi"));
        playground.director().block(anna, false);
        long upgraded = playground.director().upgrade(group);
        Delivery moved = telegram.outbox().send(Address.of(new ChatId(group)), say("hi"), Urgency.REMINDER);

        assertEquals(new Delivery.Gone(Delivery.Why.BLOCKED), blocked);
        assertEquals(new Delivery.Moved(new ChatId(upgraded)), moved);
    }

    @Test
    void aReplyThatWasDoneThoughItsAnswerWasLostIsThereOnce() {
        playground.fail(new Fault("sendMessage", FaultKind.LOST, 1, 0));

        Delivery delivery = send(say("only once"));

        assertInstanceOf(Delivery.Lost.class, delivery);
        assertEquals(1, playground.as(anna).sees(anna.id()).stream()
                .filter(message -> message.path("text").asText().equals("only once"))
                .count());
    }

    @Test
    void serverErrorsAndFloodsAreWaitedOut() {
        playground.fail(new Fault("sendMessage", FaultKind.INTERNAL, 1, 0));
        playground.fail(new Fault("sendMessage", FaultKind.BAD_GATEWAY, 1, 0));
        playground.fail(new Fault("sendMessage", FaultKind.FLOOD, 1, 1));

        Delivery delivery = send(say("at last"));

        assertInstanceOf(Delivery.Delivered.class, delivery);
    }

    @Test
    void aBurstInOneChatArrivesAsAWhole() {
        for (int message = 0; message < 7; message++) {
            assertInstanceOf(Delivery.Delivered.class, send(say("message " + message)));
        }

        assertEquals(7, playground.requests().stream()
                .filter(call -> call.isOk() && call.method().equals("sendMessage"))
                .count());
    }

    @Test
    void whatIsNotWordsIsHeardToo() throws InterruptedException {
        playground.as(anna).sendsSticker(anna.id());
        assertEquals(new Input.Unreadable(Input.Kind.STICKER), next());
        playground.as(anna).sendsPhoto(anna.id());
        assertEquals(new Input.Unreadable(Input.Kind.PICTURE), next());
        playground.as(anna).sendsVoice(anna.id());
        assertEquals(new Input.Unreadable(Input.Kind.VOICE), next());
        playground.as(anna).sendsPlace(anna.id(), 52.5, 13.4);
        assertEquals(new Input.Shared(52.5, 13.4), next());
        long message = playground.as(anna).types(anna.id(), "7");
        next();
        playground.as(anna).edits(anna.id(), message, "8");
        assertEquals(
                new Input.Typed("8", Input.Origin.EDITED, new MessageId(Math.toIntExact(message))), next());
    }
}
