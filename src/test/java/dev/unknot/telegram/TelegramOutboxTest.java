package dev.unknot.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.chat.Address;
import dev.unknot.chat.Button;
import dev.unknot.chat.ChatId;
import dev.unknot.chat.Delivery;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.MessageId;
import dev.unknot.chat.Outbox;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Picture;
import dev.unknot.chat.ThreadId;
import dev.unknot.chat.Urgency;
import dev.unknot.telegram.FakeTelegram.Reply;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TelegramOutboxTest {

    private static final Address CHAT = Address.of(new ChatId(7));
    private static final Keyboard YES =
            Keyboard.row(new Button.Tap("Yes", "y", Button.Style.SUCCESS), new Button.Link("Read", "https://example.org"));

    private FakeTelegram fake;
    private Wire wire;
    private Outbox outbox;
    private FileIds ids;

    @BeforeEach
    void open() throws IOException {
        fake = FakeTelegram.open();
        wire = new Wire(fake.url(), FakeTelegram.TOKEN);
        ids = FileIds.inMemory();
        outbox = outbox(Faces.remembered());
    }

    private Outbox outbox(Faces faces) {
        HandTurnedTime time = new HandTurnedTime();
        Gateway gateway = new Gateway(wire.methods(), FakeTelegram.TOKEN, Limits.OFF, time, HandTurnedTime.dice());
        return new TelegramOutbox(gateway, ids, faces);
    }

    @AfterEach
    void close() {
        wire.close();
        fake.close();
    }

    private Delivery send(Outgoing what) {
        return outbox.send(CHAT, what, Urgency.REPLY);
    }

    private static Outgoing.Say say(String text) {
        return new Outgoing.Say(text, YES);
    }

    private static Outgoing.Show show(String id, String caption) {
        return new Outgoing.Show(new Picture(id, () -> new byte[] {1, 2, 3}), caption, YES);
    }

    private MessageId sent(Outgoing what) {
        return assertInstanceOf(MessageId.class, assertInstanceOf(Delivery.Delivered.class, send(what)).message());
    }

    @Test
    void aMessageOfWordsCarriesItsButtonsAndNothingTheBotApiDoesNotKnow() {
        Address topic = new Address(new ChatId(-100_200), new ThreadId(5));

        outbox.send(topic, say("<b>Hello</b>"), Urgency.REPLY);

        assertEquals("""
                {"chat_id":"-100200","message_thread_id":5,"text":"<b>Hello</b>","parse_mode":"HTML",\
                "reply_markup":{"inline_keyboard":[[{"text":"Yes","callback_data":"y","style":"success"},\
                {"text":"Read","url":"https://example.org"}]]},"link_preview_options":{"is_disabled":true}}""",
                fake.requests("sendMessage").getFirst().body());
    }

    @Test
    void aPictureIsUploadedOnceAndThenSentByItsId() {
        AtomicInteger drawn = new AtomicInteger();
        Picture picture = new Picture("p", () -> new byte[drawn.incrementAndGet()]);

        sent(new Outgoing.Show(picture, "one", YES));
        sent(new Outgoing.Show(picture, "two", YES));

        List<FakeTelegram.Request> requests = fake.requests("sendPhoto");
        assertTrue(requests.getFirst().isUpload());
        assertFalse(requests.getLast().isUpload());
        assertTrue(requests.getLast().body().contains("big-1000"));
        assertEquals(1, drawn.get());
    }

    @Test
    void aPictureWhoseIdTelegramForgotIsUploadedAgain() {
        ids.put("p", "stale");
        fake.on("sendPhoto", Reply.refuse(400, "Bad Request: wrong file identifier/HTTP URL specified"));

        sent(show("p", "one"));

        assertEquals(2, fake.requests("sendPhoto").size());
        assertTrue(fake.requests("sendPhoto").getLast().isUpload());
        assertEquals("big-1000", ids.get("p").orElseThrow());
    }

    @Test
    void aCardOfWordsBecomesOtherWordsInPlace() {
        MessageId card = sent(say("one"));

        Delivery delivery = send(new Outgoing.Replace(card, new Outgoing.Say("two", Keyboard.NONE)));

        assertEquals(new Delivery.Delivered(card), delivery);
        assertEquals("""
                {"chat_id":"7","message_id":1001,"text":"two","parse_mode":"HTML",\
                "link_preview_options":{"is_disabled":true}}""",
                fake.requests("editMessageText").getFirst().body());
    }

    @Test
    void anEditThatWouldChangeNothingIsNotSent() {
        MessageId card = sent(say("one"));

        Delivery delivery = send(new Outgoing.Replace(card, say("one")));

        assertEquals(new Delivery.Delivered(card), delivery);
        assertEquals(List.of("sendmessage"), fake.methods());
    }

    @Test
    void anEditThatTelegramSaysChangesNothingHasArrived() {
        outbox = outbox(Faces.unknown());
        fake.on("editMessageText", Reply.refuse(400, "Bad Request: message is not modified: specified new message "
                + "content and reply markup are exactly the same"));

        Delivery delivery = send(new Outgoing.Replace(new MessageId(3), say("one")));

        assertEquals(new Delivery.Delivered(new MessageId(3)), delivery);
    }

    @Test
    void aCardOfWordsBecomesAPictureInPlace() {
        MessageId card = sent(say("one"));

        Delivery delivery = send(new Outgoing.Replace(card, show("p", "a picture")));

        assertEquals(new Delivery.Delivered(card), delivery);
        assertTrue(fake.requests("editMessageMedia").getFirst().isUpload());
        assertEquals("edited", ids.get("p").orElseThrow());
    }

    @Test
    void aPictureBecomesAnotherPictureByItsId() {
        ids.put("q", "known");
        MessageId card = sent(show("p", "one"));

        send(new Outgoing.Replace(card, show("q", "")));

        FakeTelegram.Request edit = fake.requests("editMessageMedia").getFirst();
        assertFalse(edit.isUpload());
        assertTrue(edit.body().contains("{\"media\":\"known\",\"type\":\"photo\"}"), edit.body());
    }

    @Test
    void aPictureThatStaysCostsOnlyItsCaptionOrItsButtons() {
        MessageId card = sent(show("p", "one"));

        send(new Outgoing.Replace(card, show("p", "two")));
        send(new Outgoing.Replace(card, new Outgoing.Show(show("p", "").picture(), "two", Keyboard.NONE)));

        assertEquals(List.of("sendphoto", "editmessagecaption", "editmessagereplymarkup"), fake.methods());
        assertFalse(fake.requests("editMessageReplyMarkup").getFirst().json().has("reply_markup"));
    }

    @Test
    void aPictureThatBecomesWordsMakesRoomForANewMessage() {
        MessageId card = sent(show("p", "one"));

        Delivery delivery = send(new Outgoing.Replace(card, say("done")));

        assertEquals(new Delivery.Delivered(new MessageId(card.value() + 1)), delivery);
        assertEquals(List.of("sendphoto", "sendmessage", "deletemessage"), fake.methods());
    }

    @Test
    void aForgottenPictureThatBecomesWordsMakesRoomTooAndLosesItsButtonsWhenItCannotBeDeleted() {
        outbox = outbox(Faces.unknown());
        fake.on("editMessageText", Reply.refuse(400, "Bad Request: there is no text in the message to edit"))
                .on("deleteMessage", Reply.refuse(400, "Bad Request: message can't be deleted for everyone"));

        Delivery delivery = send(new Outgoing.Replace(new MessageId(3), say("done")));

        assertEquals(new Delivery.Delivered(new MessageId(1001)), delivery);
        assertEquals(
                List.of("editmessagetext", "sendmessage", "deletemessage", "editmessagereplymarkup"), fake.methods());
    }

    @Test
    void aCardThatIsGoneIsRefused() {
        fake.on("editMessageText", Reply.refuse(400, "Bad Request: message to edit not found"));

        Delivery delivery = send(new Outgoing.Replace(new MessageId(3), say("one")));

        assertEquals(new Delivery.Refused("400 Bad Request: message to edit not found"), delivery);
    }

    @Test
    void aClosedCardLosesItsButtonsOnce() {
        MessageId card = sent(say("one"));

        send(new Outgoing.Close(card));
        Delivery again = send(new Outgoing.Close(card));

        assertEquals(new Delivery.Delivered(card), again);
        assertEquals(List.of("sendmessage", "editmessagereplymarkup"), fake.methods());
    }

    @Test
    void aPressIsAnsweredAndOneTooOldIsNoError() {
        fake.on("answerCallbackQuery", Reply.ok("true"))
                .on("answerCallbackQuery", Reply.refuse(400,
                        "Bad Request: query is too old and response timeout expired or query ID is invalid"));

        Delivery first = send(new Outgoing.Alert("12", "Noted", true));
        Delivery second = send(Outgoing.Alert.silent("12"));

        assertEquals(new Delivery.Delivered(null), first);
        assertEquals(new Delivery.Delivered(null), second);
        assertEquals(
                List.of(
                        "{\"callback_query_id\":\"12\",\"text\":\"Noted\",\"show_alert\":true}",
                        "{\"callback_query_id\":\"12\"}"),
                fake.requests("answerCallbackQuery").stream().map(FakeTelegram.Request::body).toList());
    }

    @Test
    void aFileIsSentUnderItsName() {
        Delivery delivery = send(new Outgoing.Document("my-data.json", "{}", "All of it"));

        assertInstanceOf(Delivery.Delivered.class, delivery);
        String body = fake.requests("sendDocument").getFirst().body();
        assertTrue(body.contains("filename=\"my-data.json\"") && body.contains("All of it"), body);
    }

    @Test
    void whatTelegramWouldNotTakeIsNotEvenSent() {
        Delivery delivery = send(say("x".repeat(4097)));

        assertEquals(new Delivery.Refused("4097 characters, not 1 to 4096"), delivery);
        assertEquals(List.of(), fake.methods());
    }
}
