package dev.unknot.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.unknot.chat.Address;
import dev.unknot.chat.ChatId;
import dev.unknot.chat.Delivery;
import dev.unknot.chat.Delivery.Why;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.MessageId;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Urgency;
import dev.unknot.telegram.FakeTelegram.Reply;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each kind of trouble and what becomes of it, over real HTTP.
class GatewayTest {

    private static final Outgoing HELLO = new Outgoing.Say("Hello", Keyboard.NONE);
    private static final Outgoing EDIT = new Outgoing.Replace(new MessageId(3), new Outgoing.Say("Hello", Keyboard.NONE));

    private final HandTurnedTime time = new HandTurnedTime();
    private FakeTelegram fake;
    private Wire wire;
    private TelegramOutbox outbox;

    @BeforeEach
    void open() throws IOException {
        fake = FakeTelegram.open();
        wire = new Wire(fake.url(), FakeTelegram.TOKEN);
        Gateway gateway = new Gateway(wire.methods(), FakeTelegram.TOKEN, Limits.OFF, time, HandTurnedTime.dice());
        outbox = new TelegramOutbox(gateway, FileIds.inMemory(), Faces.remembered());
    }

    @AfterEach
    void close() {
        wire.close();
        fake.close();
    }

    private Delivery send(long chat, Outgoing what, Urgency urgency) {
        return outbox.send(Address.of(new ChatId(chat)), what, urgency);
    }

    private static Reply flood(long seconds) {
        return Reply.refuse(429, "Too Many Requests: retry after " + seconds, Map.of("retry_after", seconds));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            403 | Forbidden: bot was blocked by the user                  | BLOCKED
            403 | Forbidden: bot can't initiate conversation with a user  | BLOCKED
            403 | Forbidden: bot was kicked from the supergroup chat      | KICKED
            403 | Forbidden: bot is not a member of the channel chat      | KICKED
            403 | Forbidden: user is deactivated                          | DELETED
            403 | Forbidden: the group chat was deleted                   | DELETED
            400 | Bad Request: chat not found                             | DELETED
            400 | Bad Request: message thread not found                   | TOPIC_DELETED
            403 | Forbidden: not enough rights to send text messages      | SILENCED
            """)
    void whoeverIsNotThereAnyMoreIsGone(int code, String words, Why why) {
        fake.on("sendMessage", Reply.refuse(code, words));

        assertEquals(new Delivery.Gone(why), send(7, HELLO, Urgency.REMINDER));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            400 | Bad Request: wrong file identifier
            401 | Unauthorized
            413 | Request Entity Too Large
            """)
    void whatTelegramWillNeverTakeIsRefusedOnce(int code, String words) {
        fake.on("sendMessage", Reply.refuse(code, words));

        assertEquals(new Delivery.Refused(code + " " + words), send(7, HELLO, Urgency.REPLY));
        assertEquals(1, fake.methods().size());
    }

    @Test
    void aGroupThatWasUpgradedHasMoved() {
        fake.on("sendMessage", Reply.refuse(400,
                "Bad Request: group chat was upgraded to a supergroup chat", Map.of("migrate_to_chat_id", -1_001_234_567_890L)));

        assertEquals(new Delivery.Moved(new ChatId(-1_001_234_567_890L)), send(-5, HELLO, Urgency.REMINDER));
    }

    @Test
    void aShortPauseIsKeptAndTheMessageSent() {
        fake.on("sendMessage", flood(3));

        Delivery delivery = send(7, HELLO, Urgency.REPLY);

        assertInstanceOf(Delivery.Delivered.class, delivery);
        assertEquals(Duration.ofSeconds(3), time.slept());
    }

    @Test
    void aPauseTooLongIsToldAndHoldsForTheWholeChatButNoOther() {
        fake.on("sendMessage", flood(60));

        Delivery first = send(7, HELLO, Urgency.REPLY);
        time.turn(Duration.ofSeconds(10));
        Delivery second = send(7, HELLO, Urgency.REPLY);
        Delivery elsewhere = send(8, HELLO, Urgency.REPLY);

        assertEquals(new Delivery.TryLater(Duration.ofSeconds(60)), first);
        assertEquals(new Delivery.TryLater(Duration.ofSeconds(50)), second);
        assertInstanceOf(Delivery.Delivered.class, elsewhere);
        assertEquals(2, fake.methods().size());
    }

    @Test
    void aPauseAskedForInTwoChatsAtOnceIsMeantForAll() {
        fake.on("sendMessage", flood(60)).on("sendMessage", flood(60));

        send(7, HELLO, Urgency.REPLY);
        send(8, HELLO, Urgency.REPLY);
        Delivery third = send(9, HELLO, Urgency.REPLY);

        assertEquals(new Delivery.TryLater(Duration.ofSeconds(60)), third);
    }

    @Test
    void aReminderIsLessPatientThanAReply() {
        fake.on("sendMessage", flood(10)).on("sendMessage", flood(10));

        assertEquals(new Delivery.TryLater(Duration.ofSeconds(10)), send(7, HELLO, Urgency.REMINDER));
        time.turn(Duration.ofSeconds(11));
        assertInstanceOf(Delivery.Delivered.class, send(8, HELLO, Urgency.REPLY));
    }

    @ParameterizedTest
    @CsvSource({"500", "502", "503"})
    void aServerThatSaysItCouldNotIsAskedAgain(int status) {
        fake.on("sendMessage", Reply.page(status)).on("sendMessage", Reply.refuse(status, "Internal Server Error"));

        assertInstanceOf(Delivery.Delivered.class, send(7, HELLO, Urgency.REPLY));
        assertEquals(3, fake.methods().size());
    }

    @Test
    void aServerThatCouldNotForLongIsTriedLater() {
        for (int time = 0; time < 50; time++) {
            fake.on("sendMessage", Reply.page(502));
        }

        assertInstanceOf(Delivery.TryLater.class, send(7, HELLO, Urgency.REPLY));
        assertEquals(-1, time.slept().compareTo(Duration.ofSeconds(20)));
    }

    @Test
    void aReplyWhoseAnswerWasCutOffIsLostAndNotSentTwice() {
        fake.on("sendMessage", Reply.cut());

        assertInstanceOf(Delivery.Lost.class, send(7, HELLO, Urgency.REPLY));
        assertEquals(1, fake.methods().size());
    }

    @Test
    void aReplyWhoseAnswerCannotBeReadIsLostAndNotSentTwice() {
        fake.on("sendMessage", Reply.json(200, "<html>hotel wifi</html>"));

        assertEquals(new Delivery.Lost("JsonParseException"), send(7, HELLO, Urgency.REPLY));
        assertEquals(1, fake.methods().size());
    }

    @Test
    void aReminderOrAnEditWhoseAnswerWasCutOffIsSentAgain() {
        fake.on("sendMessage", Reply.cut()).on("editMessageText", Reply.cut());

        assertInstanceOf(Delivery.Delivered.class, send(7, HELLO, Urgency.REMINDER));
        assertInstanceOf(Delivery.Delivered.class, send(7, EDIT, Urgency.REPLY));
        assertEquals(4, fake.methods().size());
    }

    @Test
    void aConnectionThatWasKeptAndBrokeIsNotUsedToSendTwice() {
        send(7, HELLO, Urgency.REPLY);
        fake.on("sendMessage", Reply.cut());

        assertInstanceOf(Delivery.Lost.class, send(7, HELLO, Urgency.REPLY));
        assertEquals(2, fake.methods().size());
    }

    @Test
    void aServerThatIsNotThereIsTriedLaterBecauseNothingWasSent() {
        fake.close();

        assertInstanceOf(Delivery.TryLater.class, send(7, HELLO, Urgency.REPLY));
    }

    @Test
    void aServerFoundUnderItsSecondAddressIsReached() {
        ApiUrl byName = new ApiUrl("http", "localhost", fake.url().port());
        try (Wire named = new Wire(byName, FakeTelegram.TOKEN)) {
            Gateway gateway = new Gateway(named.methods(), FakeTelegram.TOKEN, Limits.OFF, time, HandTurnedTime.dice());
            TelegramOutbox other = new TelegramOutbox(gateway, FileIds.inMemory(), Faces.remembered());

            Delivery delivery = other.send(Address.of(new ChatId(7)), HELLO, Urgency.REPLY);

            assertInstanceOf(Delivery.Delivered.class, delivery);
        }
    }

    @Test
    void whatIsSentAfterTheWireClosedIsLostWithoutAnException() {
        wire.close();

        assertInstanceOf(Delivery.Lost.class, send(7, HELLO, Urgency.REPLY));
    }
}
