package dev.unknot.telegram;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.unknot.chat.Introduction;
import dev.unknot.chat.Introduction.Hint;
import dev.unknot.telegram.FakeTelegram.Reply;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IntroductionTest {

    private static final Introduction UNKNOT = new Introduction(
            "",
            "What I do",
            "Unknots you",
            List.of(new Hint("start", "Begin"), new Hint("help", "What I can do")),
            List.of(new Hint("start", "Set up this group")),
            List.of(new Hint("team", "Set the times")));

    private FakeTelegram fake;
    private Telegram telegram;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        fake = FakeTelegram.open();
        telegram = assertInstanceOf(Connection.Connected.class, Telegram.connect(fake.setup())).telegram();
    }

    @AfterEach
    void close() {
        telegram.close();
        fake.close();
    }

    @Test
    void everythingIsPublishedTheFirstTime() {
        telegram.start(_ -> {}, List.of(UNKNOT));

        await().until(() -> !fake.requests("setMyShortDescription").isEmpty());
        assertEquals(
                List.of(
                        "{\"commands\":[{\"command\":\"start\",\"description\":\"Begin\"},"
                                + "{\"command\":\"help\",\"description\":\"What I can do\"}],"
                                + "\"scope\":{\"type\":\"all_private_chats\"}}",
                        "{\"commands\":[{\"command\":\"start\",\"description\":\"Set up this group\"}],"
                                + "\"scope\":{\"type\":\"all_group_chats\"}}",
                        "{\"commands\":[{\"command\":\"team\",\"description\":\"Set the times\"}],"
                                + "\"scope\":{\"type\":\"all_chat_administrators\"}}"),
                fake.requests("setMyCommands").stream().map(FakeTelegram.Request::body).toList());
        assertEquals("{\"description\":\"What I do\"}", fake.requests("setMyDescription").getFirst().body());
        assertEquals("{\"short_description\":\"Unknots you\"}", fake.requests("setMyShortDescription").getFirst().body());
    }

    @Test
    void eachLanguageHasItsOwn() {
        Introduction german = new Introduction(
                "de", "Was ich tue", "Entknotet", List.of(new Hint("start", "Los")), List.of(), List.of());

        telegram.start(_ -> {}, List.of(UNKNOT, german));

        await().until(() -> fake.requests("setMyShortDescription").size() == 2);
        assertEquals(
                "{\"description\":\"Was ich tue\",\"language_code\":\"de\"}",
                fake.requests("setMyDescription").getLast().body());
        assertEquals(
                "{\"commands\":[{\"command\":\"start\",\"description\":\"Los\"}],"
                        + "\"scope\":{\"type\":\"all_private_chats\"},\"language_code\":\"de\"}",
                fake.requests("setMyCommands").getLast().body());
    }

    @Test
    void whatHasNotChangedIsLeftAlone() {
        fake.on("getMyCommands", Reply.ok("[{\"command\":\"start\",\"description\":\"Begin\"},"
                        + "{\"command\":\"help\",\"description\":\"What I can do\"}]"))
                .on("getMyCommands", Reply.ok("[{\"command\":\"start\",\"description\":\"An old text\"}]"))
                .on("getMyCommands", Reply.ok("[{\"command\":\"team\",\"description\":\"Set the times\"}]"))
                .on("getMyDescription", Reply.ok("{\"description\":\"What I do\"}"))
                .on("getMyShortDescription", Reply.ok("{\"short_description\":\"Unknots you\"}"));

        telegram.start(_ -> {}, List.of(UNKNOT));

        await().until(() -> !fake.requests("getMyShortDescription").isEmpty());
        telegram.close();
        assertEquals(
                List.of("getme", "getmycommands", "getmycommands", "setmycommands", "getmycommands", "getmydescription",
                        "getmyshortdescription"),
                fake.methods());
    }

    @Test
    void whatFailsHarmsNobody() {
        fake.on("getMyCommands", Reply.refuse(400, "Bad Request: no"))
                .on("setMyCommands", Reply.refuse(400, "Bad Request: BOT_COMMAND_INVALID"));

        telegram.start(_ -> {}, List.of(UNKNOT));

        await().until(() -> !fake.requests("setMyShortDescription").isEmpty());
        assertEquals(2, fake.requests("setMyCommands").size());
    }
}
