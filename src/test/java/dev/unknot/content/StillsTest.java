package dev.unknot.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.figure.Drawn;
import dev.unknot.figure.Jpeg;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every exercise has a still, small enough to send and no older than its pose.
class StillsTest {

    static List<Path> exercises() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("data/stretches"))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void everyStillIsDrawnFromThePoseBesideIt(Path folder) throws IOException {
        String print = Drawn.print(Files.readString(folder.resolve("pose.json")));

        boolean fresh = Drawn.in(folder).has("still.jpg", print);

        assertTrue(fresh, () -> folder + ": the still is missing or older than the pose; run unknot draw");
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void everyStillIsASquareThatIsSmallEnoughToSend(Path folder) throws IOException {
        Path still = folder.resolve("still.jpg");

        var picture = ImageIO.read(still.toFile());

        assertEquals(1080, picture.getWidth());
        assertEquals(1080, picture.getHeight());
        assertTrue(Files.size(still) <= Jpeg.STILL_LIMIT);
    }
}
