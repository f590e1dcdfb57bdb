package dev.unknot.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.chat.Address;
import dev.unknot.chat.ChatId;
import dev.unknot.chat.Clip;
import dev.unknot.chat.Delivery;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Picture;
import dev.unknot.chat.ThreadId;
import dev.unknot.chat.Urgency;
import dev.unknot.telegram.FakeTelegram.Reply;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TelegramOutboxTest extends OutboxStage {

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
    void aLoopGoesAsAnAnimationAndAFilmAsAVideoEachUploadedOnce() {
        for (String caption : List.of("one", "two")) {
            sent(play("loop", Clip.Kind.LOOP, caption));
            sent(play("film", Clip.Kind.FILM, caption));
        }

        assertEquals(List.of("sendanimation", "sendvideo", "sendanimation", "sendvideo"), fake.methods());
        assertTrue(fake.requests("sendAnimation").getFirst().isUpload() && fake.requests("sendVideo").getFirst().isUpload());
        assertTrue(fake.requests("sendAnimation").getLast().body().contains("loop-1000"));
        assertTrue(fake.requests("sendVideo").getLast().body().contains("film-1001"));
    }

    @Test
    void aFilmSaysHowLargeAndLongItIsAndThatItMayBePlayedWhileItLoads() {
        ids.put("film", "known");

        sent(play("film", Clip.Kind.FILM, ""));

        String body = fake.requests("sendVideo").getFirst().body();
        for (String part : List.of("width 540", "height 540", "duration 103", "supports_streaming true")) {
            String[] told = part.split(" ");
            assertTrue(Pattern.compile("name=\"" + told[0] + "\"[^\"]*\\R\\R" + told[1] + "\\R").matcher(body).find(), body);
        }
        assertFalse(body.contains("caption"), body);
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
