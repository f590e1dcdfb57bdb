package dev.unknot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.chat.Clip;
import dev.unknot.content.Content;
import dev.unknot.content.Loaded;
import dev.unknot.stretch.Dose;
import dev.unknot.stretch.Stretch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which clip fits which dose, with the clips in the tree.
class DrawnClipsTest {

    private static final String TILT = "neck_side_tilt";
    private static final Content CONTENT = load(Path.of(""));

    private final DrawnClips clips = new DrawnClips(CONTENT);
    private final Dose table = dose(TILT);

    @TempDir
    Path folder;

    @Test
    void theDoseByTheTableAndTheGentleOneEachHaveTheirClip() throws IOException {
        Clip usual = clips.follow(TILT, table).orElseThrow();
        Clip gentle = clips.follow(TILT, table.halved()).orElseThrow();

        assertEquals(Clip.Kind.FILM, usual.kind());
        assertArrayEquals(file("follow.mp4"), usual.bytes());
        assertArrayEquals(file("follow-gentle.mp4"), gentle.bytes());
        assertTrue(gentle.seconds() < usual.seconds());
        assertNotEquals(usual.id(), gentle.id());
    }

    @Test
    void anyOtherDoseHasNone() {
        Dose longer = new Dose(table.holdSeconds() + 1, table.repetitions(), table.sides(), table.sets());
        Dose fewer = new Dose(table.holdSeconds(), table.repetitions() + 1, table.sides(), table.sets());

        assertEquals(Optional.empty(), clips.follow(TILT, longer));
        assertEquals(Optional.empty(), clips.follow(TILT, fewer));
        assertEquals(Optional.empty(), clips.follow("no_such_stretch", table));
    }

    @Test
    void everyExerciseThatIsOfferedHasAClipForTheDoseByTheTableAndForTheGentleOne() {
        for (Stretch stretch : CONTENT.offered()) {
            assertTrue(clips.follow(stretch.id(), stretch.dose()).isPresent(), stretch.id());
            assertTrue(clips.follow(stretch.id(), stretch.dose().halved()).isPresent(), stretch.id());
        }
    }

    @Test
    void aLoopIsALoopAndAnUnknownExerciseHasNone() {
        Clip loop = clips.motion(TILT).orElseThrow();

        assertEquals(Clip.Kind.LOOP, loop.kind());
        assertEquals(480, loop.size());
        assertEquals(Optional.empty(), clips.motion("no_such_stretch"));
    }

    @Test
    void otherBytesHaveAnotherId() throws IOException {
        String before = clips.motion(TILT).orElseThrow().id();
        copy(Path.of("dialogs"));
        copy(Path.of("data"));
        Files.write(folder.resolve("data/stretches/" + TILT + "/motion.mp4"), new byte[] {1});

        String after = new DrawnClips(load(folder)).motion(TILT).orElseThrow().id();

        assertNotEquals(before, after);
    }

    private void copy(Path top) throws IOException {
        try (var all = Files.walk(top)) {
            for (Path path : (Iterable<Path>) all.filter(path -> !path.toString().contains("follow"))::iterator) {
                Files.copy(path, folder.resolve(path));
            }
        }
    }

    private static byte[] file(String name) throws IOException {
        return Files.readAllBytes(Path.of("data/stretches", TILT, name));
    }

    private static Dose dose(String id) {
        return CONTENT.stretches().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow().dose();
    }

    private static Content load(Path root) {
        return assertInstanceOf(Loaded.Good.class, Content.load(root)).content();
    }
}
