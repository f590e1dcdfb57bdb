package dev.unknot;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.unknot.playground.ChatType;
import dev.unknot.playground.Person;
import dev.unknot.playground.Playground;
import dev.unknot.playground.RecordedCall;
import dev.unknot.playground.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Inline cards end to end: the real bot and its content, the wire, the stand-in for the Bot API, and a
/// channel where the pictures wait.
class InlineOnTheWireTest {

    private static final String TOKEN = "4242:token-of-the-inline-test";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private final Playground api = Playground.start(0, TOKEN, InstantSource.system(), Optional::empty);
    private final Person anna = api.people().getFirst();
    private final Person bela = api.people().get(1);
    private final long group = api.director().first(ChatType.GROUP);
    private final long storage = api.director().chat(
            ChatType.CHANNEL, "Pictures", false, anna, List.of(), Status.ADMINISTRATOR);
    private Running running;

    @BeforeEach
    void theBotRunsAndItsPicturesAreStored() throws InterruptedException {
        api.limitFloods(false);
        running = start();
        await().atMost(PATIENCE).until(() -> api.as(anna).sees(storage).size() == 9);
    }

    private Running start() throws InterruptedException {
        return new Starting(
                        Main.settings(Map.of(
                                Settings.TOKEN, TOKEN,
                                Settings.API, api.url(),
                                Settings.DATABASE, "jdbc:sqlite:" + folder.resolve("unknot.db"),
                                Settings.PORT, "0",
                                Settings.LIMITS, "off",
                                Settings.STORAGE, Long.toString(storage))),
                        _ -> {})
                .start();
    }

    @AfterEach
    void stop() {
        running.close();
        api.close();
    }

    private JsonNode offered(Person person, String text, String offset) {
        String query = api.as(person).asksInline(group, text, offset);
        await().atMost(PATIENCE).until(() -> api.as(person).isOffered(query).isPresent());
        return api.as(person).isOffered(query).orElseThrow();
    }

    private static List<String> ids(JsonNode offered) {
        return offered.path("results").findValuesAsText("id");
    }

    @Test
    void aCardIsFoundShownWithItsPictureAndSentIntoAGroup() {
        String query = api.as(bela).asksInline(group, "walk", "");
        await().atMost(PATIENCE).until(() -> api.as(bela).isOffered(query).isPresent());
        JsonNode offered = api.as(bela).isOffered(query).orElseThrow();

        api.as(bela).choosesInline(query, "walk_break");

        assertEquals(List.of("walk_break"), ids(offered));
        assertEquals("photo", offered.at("/results/0/type").asText());
        JsonNode card = api.as(anna).sees(group).getLast();
        assertTrue(card.has("photo") && card.path("caption").asText().startsWith("Walk break\n"), card::toString);
        assertEquals("https://t.me/unknot_playground_bot?start=check",
                card.at("/reply_markup/inline_keyboard/0/0/url").asText());
        assertEquals(List.of(), api.requests().stream().filter(call -> !call.isOk()).toList());
    }

    @Test
    void theWholeSetComesInPagesAndUnknownAndAlarmingWordsAreAnswered() {
        JsonNode first = offered(anna, "", "");
        JsonNode second = offered(anna, "", first.path("next_offset").asText());

        assertEquals(9, Stream.concat(ids(first).stream(), ids(second).stream()).distinct().count());
        assertEquals("", second.path("next_offset").asText());
        assertEquals(5, ids(offered(anna, "xyzzy", "")).size());
        JsonNode careful = offered(anna, "my arm is numb", "");
        assertEquals(List.of(), ids(careful));
        assertEquals("check", careful.at("/button/start_parameter").asText());
    }

    @Test
    void nothingThatWasAskedIsKeptAndAnotherStartUploadsNothingAgain() throws InterruptedException, IOException {
        offered(anna, "my arm is numb since tuesday", "");
        running.close();
        long uploads = uploads();

        running = start();

        offered(anna, "neck", "");
        assertEquals(uploads, uploads());
        assertFalse(kept().contains("numb since"), "the database holds what was asked");
    }

    private long uploads() {
        return api.requests().stream().map(RecordedCall::method).filter("sendPhoto"::equals).count();
    }

    private String kept() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
