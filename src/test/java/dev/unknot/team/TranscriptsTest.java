package dev.unknot.team;

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

/// What happens in groups and channels, as people would read it, through the real room, the real
/// content and a real store. Where the bot says something else than the file, the file is written anew
/// and the test fails: read the difference, and keep it if it is what people should read.
class TranscriptsTest {

    private static final Path FOLDER = Path.of("src/test/resources/transcripts/team");

    @TestFactory
    Stream<DynamicTest> theBotSaysWhatTheTranscriptSays() throws IOException {
        return transcripts().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file)));
    }

    @Test
    void thereAreTranscripts() throws IOException {
        assertTrue(transcripts().size() > 10);
    }

    private static List<Path> transcripts() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    private static void compare(Path file) throws IOException {
        String written = Files.readString(file);

        String played;
        try (Transcript transcript = Transcript.begin(empty())) {
            played = transcript.play(written);
        }

        if (!played.equals(written)) {
            Files.writeString(file, played);
        }
        assertEquals(written, played, "written anew: " + file);
    }

    private static Path empty() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "stores").toAbsolutePath());
        return Files.createTempDirectory(folder, "").resolve("unknot.db");
    }
}
