package dev.unknot.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.unknot.figure.Medium;
import dev.unknot.stretch.Dose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A clip is offered as long as it counts the dose of today.
class FilmsTest {

    private static final String TILT = "data/stretches/neck_side_tilt/";
    private static final Dose DOSE = new Dose(20, 2, 2, 1);

    @TempDir
    Path folder;

    @Test
    void clipsThatWereDrawnForTheDoseOfTodayAreOffered() throws IOException {
        Edited content = clips(pose());

        Loaded.Good loaded = assertInstanceOf(Loaded.Good.class, Content.load(content.root()));

        assertEquals(Set.of(Medium.MOTION, Medium.FOLLOW), offered(loaded, "neck_side_tilt"));
        assertEquals(Set.of(), offered(loaded, "chin_tuck"));
        assertEquals(List.of(), warnings(loaded));
    }

    @Test
    void aClipOfAnotherDoseIsWarnedOfAndNotOffered() throws IOException {
        Edited content = clips(pose()).replace(TILT + "stretch.json", "\"holdSeconds\": 20", "\"holdSeconds\": 25");

        Loaded.Good loaded = assertInstanceOf(Loaded.Good.class, Content.load(content.root()));

        assertEquals(Set.of(Medium.MOTION), offered(loaded, "neck_side_tilt"));
        assertEquals(List.of(TILT + "follow.mp4"), warnings(loaded));
    }

    @Test
    void clipsOfAnotherPoseAreWarnedOfAndTheLoopWhichCountsNothingIsOfferedStill() throws IOException {
        Edited content = clips("an older pose");

        Loaded.Good loaded = assertInstanceOf(Loaded.Good.class, Content.load(content.root()));

        assertEquals(Set.of(Medium.MOTION), offered(loaded, "neck_side_tilt"));
        assertEquals(List.of(TILT + "follow.mp4", TILT + "motion.mp4"), warnings(loaded));
    }

    @Test
    void aClipOfWhichNobodyKnowsWhatItCountsIsNotOffered() throws IOException {
        Edited content = clips(pose()).delete(TILT + "drawn.json").delete(TILT + "pose.json");

        Loaded.Good loaded = assertInstanceOf(Loaded.Good.class, Content.load(content.root()));

        assertEquals(Set.of(Medium.MOTION), offered(loaded, "neck_side_tilt"));
    }

    private static Set<Medium> offered(Loaded.Good loaded, String stretch) {
        return loaded.content().clips().getOrDefault(stretch, Map.of()).keySet();
    }

    private static List<String> warnings(Loaded.Good loaded) {
        return loaded.warnings().stream()
                .filter(problem -> problem.rule() == Rule.PICTURE_OUTDATED)
                .map(Problem::file)
                .sorted()
                .toList();
    }

    private static String pose() throws IOException {
        return Files.readString(Path.of(TILT + "pose.json"));
    }

    /// A loop and a clip to follow along beside a picture; by the record the clips were drawn from this.
    private Edited clips(String drawnFrom) throws IOException {
        String record = Stream.of(Medium.MOTION, Medium.FOLLOW)
                .map(medium -> "\"%s\": \"%s\"".formatted(medium.file(), medium.print(drawnFrom, DOSE)))
                .collect(Collectors.joining(", "));
        String still = Medium.STILL.print(pose(), DOSE);
        return Edited.minimal(folder)
                .write(TILT + "pose.json", pose())
                .write(TILT + "motion.mp4", "a loop")
                .write(TILT + "follow.mp4", "a film")
                .write(TILT + "drawn.json", "{ \"still.jpg\": \"" + still + "\", " + record + " }");
    }
}
