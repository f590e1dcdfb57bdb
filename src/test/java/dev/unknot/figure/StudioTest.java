package dev.unknot.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.stretch.Dose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudioTest {

    private static final Dose DOSE = new Dose(20, 2, 2, 1);

    @TempDir
    private Path data = Path.of("");

    private final List<Studio.Progress> heard = new ArrayList<>();
    private final Studio studio = new Studio(InstantSource.fixed(Instant.EPOCH), heard::add);

    private Drawn drawn(String file, String print) throws IOException {
        Drawn drawn = Drawn.in(data);
        drawn.put(file, new byte[] {1}, print);
        return Drawn.in(data);
    }

    @Test
    void aMediumIsFreshOnlyForThePrintItWasDrawnFrom() throws IOException {
        String print = Drawn.print("pose", "dose");

        Drawn drawn = drawn("still.jpg", print);

        assertTrue(drawn.has("still.jpg", print));
        assertFalse(drawn.has("still.jpg", Drawn.print("pose", "other dose")));
        assertFalse(drawn.has("motion.mp4", print));
    }

    @Test
    void aMediumWhoseFileIsGoneIsNotFresh() throws IOException {
        String print = Drawn.print("pose");
        Drawn drawn = drawn("still.jpg", print);

        Files.delete(data.resolve("still.jpg"));

        assertFalse(drawn.has("still.jpg", print));
    }

    @Test
    void onlyWhatHasChangedIsDrawn() throws IOException {
        Pose pose = TestPoses.pose(TestPoses.standing());
        Path folder = Files.createDirectory(data.resolve("stand"));
        var job = new Studio.Job(folder, pose, "{}", DOSE);
        Drawn.in(folder).put("still.jpg", new byte[] {1}, Medium.STILL.print("{}", DOSE));

        int again = studio.draw(List.of(job), List.of(Medium.STILL));

        assertEquals(0, again);
        assertEquals(List.of(), heard);
    }

    @Test
    void aNewStillIsDrawnAndReported() throws IOException {
        Path folder = Files.createDirectory(data.resolve("stand"));
        var job = new Studio.Job(folder, TestPoses.pose(TestPoses.standing()), "{}", DOSE);

        int first = studio.draw(List.of(job), List.of(Medium.STILL));
        int second = studio.draw(List.of(job), List.of(Medium.STILL));

        assertEquals(1, first);
        assertEquals(0, second);
        assertEquals(List.of(new Studio.Progress(1, 1, "stand/still.jpg", Duration.ZERO)), heard);
        assertEquals(406 + 12, Studio.sheet(List.of(folder), 1, 406).getWidth());
    }
}
