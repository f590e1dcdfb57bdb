package dev.unknot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintsTest {

    @TempDir
    private Path folder;

    @Test
    void theSameBytesHaveTheSameFingerprintAndOthersHaveAnother() throws IOException {
        Path one = Files.writeString(folder.resolve("one.jpg"), "a picture");
        Path copy = Files.writeString(folder.resolve("copy.jpg"), "a picture");
        Path other = Files.writeString(folder.resolve("other.jpg"), "another picture");

        Fingerprints prints = new Fingerprints();

        assertEquals(prints.of(one), prints.of(copy));
        assertNotEquals(prints.of(one), prints.of(other));
        assertEquals(16, prints.of(one).length());
    }
}
