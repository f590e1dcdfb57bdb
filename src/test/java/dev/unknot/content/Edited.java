package dev.unknot.content;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// A copy of some content in which a few things are changed.
record Edited(Path root) {

    static final Path MINIMAL = Path.of("src/test/resources/content/minimal");

    /// A copy of the small content of the tests, in a new folder below that one.
    static Edited minimal(Path temporary) {
        return copy(MINIMAL, temporary);
    }

    /// A copy of `dialogs/` and `data/` of some content.
    static Edited copy(Path content, Path temporary) {
        Edited copy = new Edited(temporary);
        Stream.of("dialogs", "data").forEach(top -> copy.copyFiles(content, content.resolve(top)));
        return copy;
    }

    /// Writes something else where one thing stands, which must be there.
    Edited replace(String file, String old, String changed) {
        String text = read(file);
        assertTrue(text.contains(old), file + " has no " + old);
        int at = text.indexOf(old);
        return write(file, text.substring(0, at) + changed + text.substring(at + old.length()));
    }

    /// Writes a whole file.
    Edited write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Writes a whole file, of whatever bytes.
    Edited write(String file, byte[] bytes) {
        try {
            Files.createDirectories(root.resolve(file).getParent());
            Files.write(root.resolve(file), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Removes a file, which must be there.
    Edited delete(String file) {
        try {
            Files.delete(root.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copyFiles(Path from, Path top) {
        try (Stream<Path> all = Files.walk(top)) {
            for (Path path : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                write(from.relativize(path).toString(), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
