package dev.unknot.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.chat.Clip;
import dev.unknot.chat.Delivery;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.MessageId;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Urgency;
import dev.unknot.telegram.FakeTelegram.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;

class OldCardsTest extends OutboxStage {

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
    void aPictureBecomesAClipInPlaceAndAPictureAgain() {
        ids.put("p", "known");
        MessageId card = sent(show("p", "one"));

        Delivery moving = send(new Outgoing.Replace(card, play("loop", Clip.Kind.LOOP, "one")));
        Delivery still = send(new Outgoing.Replace(card, show("p", "one")));

        List<FakeTelegram.Request> edits = fake.requests("editMessageMedia");
        assertEquals(new Delivery.Delivered(card), moving);
        assertEquals(new Delivery.Delivered(card), still);
        assertTrue(edits.getFirst().isUpload() && edits.getFirst().body().contains("\"type\":\"animation\""));
        assertTrue(edits.getLast().body().contains("{\"media\":\"known\",\"caption\":\"one\",\"parse_mode\":\"HTML\",\"type\":\"photo\"}"),
                edits.getLast().body());
    }

    @Test
    void aClipThatBecomesWordsMakesRoomForANewMessage() {
        MessageId card = sent(play("film", Clip.Kind.FILM, "one"));

        send(new Outgoing.Replace(card, say("done")));

        assertEquals(List.of("sendvideo", "sendmessage", "deletemessage"), fake.methods());
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
    void aCardThatIsGoneIsSentAnewAndHasNoButtonsToLose() {
        fake.on("editMessageText", Reply.refuse(400, "Bad Request: message to edit not found"))
                .on("editMessageReplyMarkup", Reply.refuse(400, "Bad Request: message to edit not found"));

        Delivery replaced = send(new Outgoing.Replace(new MessageId(3), say("one")));
        Delivery closed = send(new Outgoing.Close(new MessageId(3)));

        assertEquals(new Delivery.Delivered(new MessageId(1001)), replaced);
        assertEquals(new Delivery.Delivered(new MessageId(3)), closed);
        assertEquals(List.of("editmessagetext", "sendmessage", "editmessagereplymarkup"), fake.methods());
    }

    @Test
    void aCardThatIsGoneStaysGoneWhereNobodyWaitsForIt() {
        fake.on("editMessageText", Reply.refuse(400, "Bad Request: message to edit not found"));

        Delivery replaced = outbox.send(CHAT, new Outgoing.Replace(new MessageId(3), say("one")), Urgency.REMINDER);

        assertInstanceOf(Delivery.Refused.class, replaced);
        assertEquals(List.of("editmessagetext"), fake.methods());
    }

    @Test
    void aClosedCardLosesItsButtonsOnce() {
        MessageId card = sent(say("one"));

        send(new Outgoing.Close(card));
        Delivery again = send(new Outgoing.Close(card));

        assertEquals(new Delivery.Delivered(card), again);
        assertEquals(List.of("sendmessage", "editmessagereplymarkup"), fake.methods());
    }
}
