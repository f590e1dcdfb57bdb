package dev.unknot.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Whole conversations, as a person would read them, through the real coach and the real content.
/// Where the bot says something else than the file, the file is written anew and the test fails: read
/// the difference, and keep it if it is what people should read.
class TranscriptsTest {

    private static final Path FOLDER = Path.of("src/test/resources/transcripts");

    @TestFactory
    Stream<DynamicTest> theBotSaysWhatTheTranscriptSays() throws IOException {
        Languages languages = RealContent.languages();

        return transcripts().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file, languages)));
    }

    @Test
    void thereAreTranscripts() throws IOException {
        assertTrue(transcripts().size() > 20);
    }

    private static List<Path> transcripts() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt") && !file.startsWith(FOLDER.resolve("team")))
                    .sorted()
                    .toList();
        }
    }

    private static void compare(Path file, Languages languages) throws IOException {
        String written = Files.readString(file);

        String played = new Transcript(languages).play(written);

        if (!played.equals(written)) {
            Files.writeString(file, played);
        }
        assertEquals(written, played, "written anew: " + file);
    }
}
