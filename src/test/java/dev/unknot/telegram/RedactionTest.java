package dev.unknot.telegram;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.chat.Address;
import dev.unknot.chat.ChatId;
import dev.unknot.chat.Introduction;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Urgency;
import dev.unknot.telegram.FakeTelegram.Reply;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The token is in every address. It must not be anywhere else.
class RedactionTest {

    private static final String SECRET = "a-secret-nobody-may-read";

    @Test
    void nothingThatFailsSaysTheToken() throws IOException, InterruptedException {
        try (LogReader log = LogReader.open(); FakeTelegram fake = FakeTelegram.open()) {
            Telegram telegram = assertInstanceOf(Connection.Connected.class, Telegram.connect(fake.setup())).telegram();
            fake.on("getUpdates", Reply.cut()).on("sendMessage", Reply.cut());
            fake.on("getUpdates", Reply.refuse(500, "bad request to /bot" + FakeTelegram.TOKEN.value() + "/getUpdates"));
            fake.on("sendMessage", Reply.refuse(400, "bad request to /bot" + FakeTelegram.TOKEN.value() + "/sendMessage"));

            telegram.start(_ -> {}, List.of(new Introduction("", "", "", List.of(), List.of(), List.of())));
            Address chat = Address.of(new ChatId(7));
            Outgoing hello = new Outgoing.Say("Hello", Keyboard.NONE);
            List<Object> told = List.of(
                    telegram.outbox().send(chat, hello, Urgency.REPLY),
                    telegram.outbox().send(chat, hello, Urgency.REPLY),
                    telegram,
                    fake.setup());
            await().until(() -> fake.requests("getUpdates").size() >= 3);
            telegram.close();

            assertTrue(log.lines().size() >= 4, log.lines()::toString);
            assertEquals(List.of(), log.lines().stream().filter(line -> line.contains(SECRET)).toList());
            assertFalse(told.toString().contains(SECRET), told::toString);
        }
    }

    @Test
    void aHostThatIsNotThereIsNamedWithoutTheToken() throws InterruptedException {
        Setup nowhere = new Setup(
                FakeTelegram.TOKEN, new ApiUrl("http", "127.0.0.1", 1), Limits.OFF, FileIds.inMemory());

        Connection connection = Telegram.connect(nowhere);

        String cause = assertInstanceOf(Connection.Unreachable.class, connection).cause();
        assertTrue(cause.startsWith("ConnectException"), cause);
        assertFalse(cause.contains(SECRET), cause);
    }

    @Test
    void theTokenHidesItselfAndItsSecretHalf() {
        BotToken token = FakeTelegram.TOKEN;

        assertEquals("BotToken[<token>]", token.toString());
        assertEquals("<token> and <token>", token.redact(token.value() + " and " + SECRET));
        assertEquals("nothing", token.redact("nothing"));
    }

    @Test
    void noMessageReachesTheLog() throws IOException, InterruptedException {
        try (LogReader log = LogReader.open(); FakeTelegram fake = FakeTelegram.open()) {
            Telegram telegram = assertInstanceOf(Connection.Connected.class, Telegram.connect(fake.setup())).telegram();
            fake.deliverText(1, 7, "my private trouble");
            fake.deliver("{\"update_id\":2,\"message\":{\"message_id\":1,\"date\":0,\"text\":\"my private trouble\"}}");

            telegram.start(
                    _ -> {
                        throw new IllegalStateException("cannot understand: my private trouble");
                    },
                    List.of(new Introduction("", "", "", List.of(), List.of(), List.of())));
            await().until(() -> fake.requests("getUpdates").getLast().json().path("offset").asLong() == 3);
            telegram.close();

            assertTrue(log.lines().stream().anyMatch(line -> line.contains("update 1 failed")), log.lines()::toString);
            assertEquals(List.of(), log.lines().stream().filter(line -> line.contains("private trouble")).toList());
        }
    }
}
