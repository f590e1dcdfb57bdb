package dev.unknot.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.unknot.telegram.FakeTelegram.Reply;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConnectionTest {

    private FakeTelegram fake;

    @BeforeEach
    void open() throws IOException {
        fake = FakeTelegram.open();
    }

    @AfterEach
    void close() {
        fake.close();
    }

    @Test
    void aTokenThatTelegramDoesNotKnowIsToldApart() throws InterruptedException {
        fake.on("getMe", Reply.refuse(401, "Unauthorized")).on("getMe", Reply.refuse(404, "Not Found"));

        assertEquals(new Connection.TokenRefused(), Telegram.connect(fake.setup()));
        assertEquals(new Connection.TokenRefused(), Telegram.connect(fake.setup()));
    }

    @Test
    void aServerThatStumblesOnceIsReachedAllTheSame() throws InterruptedException {
        fake.on("getMe", Reply.page(502)).on("getMe", Reply.cut());

        Connection connection = Telegram.connect(fake.setup());

        assertEquals(
                "UnknotBot",
                assertInstanceOf(Connection.Connected.class, connection).telegram().username());
    }

    @Test
    void aServerThatIsNotTheBotApiIsUnreachable() throws InterruptedException {
        fake.on("getMe", Reply.page(404)).on("getMe", Reply.page(404)).on("getMe", Reply.page(404));

        Connection connection = Telegram.connect(fake.setup());

        assertEquals(new Connection.Unreachable("404 not an answer of the Bot API"), connection);
    }
}
