package dev.unknot.playground;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A bot written with another library in another language holds a conversation with the stand-in.
/// It needs Node.js and `npm ci --prefix src/test/js`.
class IndependentClientTest extends Stage {

    private static final Path SCRIPT = Path.of("src", "test", "js", "conversation.mjs");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private Process bot;

    @BeforeEach
    void theBotRuns() throws IOException {
        boolean ready = hasNode() && Files.isDirectory(SCRIPT.resolveSibling("node_modules"));
        if (!ready) {
            System.out.println("The independent client is skipped: it needs node and `npm ci --prefix src/test/js`.");
        }
        assumeTrue(ready, "node or its modules are missing");
        playground.limitFloods(false);
        ProcessBuilder builder = new ProcessBuilder("node", SCRIPT.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("bot.log").toFile());
        builder.environment().put("API_ROOT", playground.url());
        builder.environment().put("BOT_TOKEN", Wire.TOKEN);
        builder.environment().put("PICTURE", Base64.getEncoder().encodeToString(Pictures.png(300, 200)));
        bot = builder.start();
        await().atMost(PATIENCE).until(playground::isPolled);
    }

    private static boolean hasNode() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "node")));
    }

    @AfterEach
    void theBotIsGone() {
        if (bot != null) {
            bot.destroyForcibly();
        }
    }

    /// Anna writes, and the messages that come in answer are handed back.
    private List<JsonNode> answers(String text, int expected) {
        long number = playground.as(anna).types(anna.id(), text);
        await().atMost(PATIENCE).until(() -> after(number).size() == expected);
        return after(number);
    }

    private List<JsonNode> after(long number) {
        return playground.as(anna).sees(anna.id()).stream()
                .filter(message -> message.get("message_id").asLong() > number)
                .toList();
    }

    @Test
    void aBotOfAnotherMakeHoldsAConversation() throws Exception {
        JsonNode question = answers("/start", 1).getFirst();
        playground.as(anna).pressesLabel(anna.id(), "Neck");
        await().atMost(PATIENCE).until(() -> playground.as(anna).sees(anna.id()).getLast().has("edit_date"));
        JsonNode card = playground.as(anna).sees(anna.id()).getLast();
        JsonNode first = answers("/picture", 1).getFirst();
        JsonNode again = answers("/picture", 1).getFirst();
        List<JsonNode> album = answers("/album", 2);
        JsonNode wrong = answers("/wrong", 1).getFirst();
        JsonNode fetched = answers("/fetch", 1).getFirst();
        JsonNode echo = answers("Grüße 😀", 1).getFirst();
        JsonNode bye = answers("/bye", 1).getFirst();
        boolean ended = bot.waitFor(30, TimeUnit.SECONDS);

        assertEquals("bold", question.get("entities").get(0).get("type").asText());
        assertEquals("Your neck, then.", card.get("text").asText());
        assertEquals("First", first.get("caption").asText());
        assertEquals(first.findValuesAsText("file_unique_id").getLast(), again.findValuesAsText("file_unique_id").getLast());
        assertEquals(List.of("No. 1", "No. 2"), album.stream().map(message -> message.get("caption").asText()).toList());
        assertEquals("400 Bad Request: can't parse entities: Can't find end tag corresponding to start tag \"b\"",
                wrong.get("text").asText());
        assertEquals(Pictures.png(300, 200).length + " bytes", fetched.get("text").asText());
        assertEquals("You said: Grüße 😀", echo.get("text").asText());
        assertEquals("Bye", bye.get("text").asText());
        assertTrue(ended, () -> log());
        assertEquals(0, bot.exitValue(), this::log);
        assertEquals(List.of("sendMessage"), playground.requests().stream()
                .filter(call -> !call.isOk())
                .map(RecordedCall::method)
                .toList());
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("bot.log"));
        } catch (IOException broken) {
            return broken.toString();
        }
    }
}
