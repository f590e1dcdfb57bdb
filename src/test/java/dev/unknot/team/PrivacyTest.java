package dev.unknot.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.telegram.LogReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing about anybody's health is stored, logged or shown, whatever people write in a group.
class PrivacyTest {

    private static final List<String> SAID = List.of(
            "my left hand has been numb since Monday",
            "terrible migraine, and I cannot feel my thumb",
            "I am pregnant and my back is killing me",
            "crushing chest pain in my arm",
            "I had a stroke last year");
    private static final List<String> TRACES = List.of(
            "numb since", "migraine", "feel my thumb", "pregnant", "killing", "crushing", "stroke", "my arm", "since monday");

    @TempDir
    private Path folder;

    @Test
    void nothingOfAConversationFullOfSymptomsIsKeptLoggedOrRepeated() {
        Path file = folder.resolve("unknot.db");
        String shown;
        List<String> logged;
        try (LogReader log = LogReader.open(); Transcript transcript = Transcript.begin(file)) {
            shown = transcript.play(conversation());
            logged = log.lines();
        }

        assertTrue(shown.contains("Let us talk in private"), "the bot was there");
        assertTrue(stored().contains("europe/berlin"), "and kept a plan");
        assertEquals(List.of(), traces(botSaid(shown)));
        assertEquals(List.of(), traces(stored()));
        assertEquals(List.of(), traces(String.join("\n", logged)));
    }

    @Test
    void aTraceWouldBeFound() throws IOException {
        Files.writeString(folder.resolve("unknot.db-wal"), "{\"note\":\"Migraine\"}");

        assertEquals(List.of("migraine"), traces(stored()));
    }

    private static String conversation() {
        StringBuilder script = new StringBuilder("anna (makes the bot member)\n");
        for (String setUp : List.of("anna (admin): /team Berlin", "anna (admin): [Berlin, Germany · 10:00]", "clock: +PT31M")) {
            SAID.forEach(said -> script.append("bela: ").append(said).append('\n'));
            SAID.forEach(said -> script.append("bela: /check ").append(said).append('\n'));
            SAID.forEach(said -> script.append("anna (admin): ").append(said).append('\n'));
            SAID.forEach(said -> script.append("bela: /start ").append(said).append('\n'));
            script.append(setUp).append('\n');
        }
        SAID.forEach(said -> script.append("anna (admin): /team ").append(said).append('\n'));
        SAID.forEach(said -> script.append("carl: /help ").append(said).append('\n'));
        return script + "bela: [I’m in · 0]\nclock: +P5D\n";
    }

    private static String botSaid(String played) {
        return String.join("\n", played.lines().filter(line -> !line.matches("(anna|bela|carl)\\b.*")).toList());
    }

    /// All bytes of the database and of what SQLite keeps beside it.
    private String stored() {
        try (Stream<Path> files = Files.list(folder)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).append('\n');
            }
            return all.toString().toLowerCase(Locale.ROOT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> traces(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return TRACES.stream().filter(small::contains).toList();
    }
}
