package dev.unknot.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.unknot.figure.Drawn;
import dev.unknot.figure.Medium;
import dev.unknot.figure.Pose;
import dev.unknot.stretch.Dose;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every exercise has its picture and its clips: small enough to send, as long as the dose, and no
/// older than pose and dose.
class MediaTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /// One file of one exercise.
    record Shipped(Path folder, Medium medium, String source, Dose dose) {
        Path file() {
            return folder.resolve(medium.file());
        }

        @Override
        public String toString() {
            return folder.getFileName() + "/" + medium.file();
        }
    }

    static List<Shipped> media() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("data/stretches"))) {
            return folders.filter(Files::isDirectory).sorted().flatMap(MediaTest::of).toList();
        }
    }

    private static Stream<Shipped> of(Path folder) {
        try {
            String source = Files.readString(folder.resolve("pose.json"));
            Pose pose = PoseReader.read(JSON.readTree(source));
            JsonNode dose = JSON.readTree(folder.resolve("stretch.json").toFile()).path("dose");
            Dose table = JSON.treeToValue(dose, Dose.class);
            return Stream.of(Medium.values())
                    .filter(medium -> medium.suits(pose, table))
                    .map(medium -> new Shipped(folder, medium, source, table));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @ParameterizedTest
    @MethodSource("media")
    void everyFileIsMadeFromThePoseAndTheDoseBesideIt(Shipped shipped) throws IOException {
        String print = shipped.medium().print(shipped.source(), shipped.dose());

        boolean fresh = Drawn.in(shipped.folder()).has(shipped.medium().file(), print);

        assertTrue(fresh, () -> shipped + " is missing or older than its pose or dose; run unknot draw");
    }

    @ParameterizedTest
    @MethodSource("media")
    void everyFileIsSmallEnoughToSend(Shipped shipped) throws IOException {
        long size = Files.size(shipped.file());

        assertTrue(size <= shipped.medium().limit(shipped.dose()), () -> shipped + " has " + size + " bytes");
    }

    @ParameterizedTest
    @MethodSource("media")
    void everyClipIsAsLongAsItsDoseAndSoundsAndEveryStillIsASquare(Shipped shipped) throws IOException {
        switch (shipped.medium()) {
            case STILL -> {
                var picture = ImageIO.read(shipped.file().toFile());
                assertEquals(1080, picture.getWidth());
                assertEquals(1080, picture.getHeight());
            }
            case MOTION -> assertTrue(!Mp4.sounds(shipped.file()));
            case FOLLOW, FOLLOW_GENTLE -> {
                double seconds = shipped.medium().seconds(shipped.dose());
                assertEquals(seconds, Mp4.seconds(shipped.file()), 0.3);
                assertTrue(Mp4.sounds(shipped.file()));
            }
        }
    }
}
