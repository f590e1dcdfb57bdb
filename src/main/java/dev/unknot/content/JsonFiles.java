package dev.unknot.content;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The files below the content folder. What cannot be read is reported and left out.
final class JsonFiles {

    private final JsonFactory json = new JsonFactory();
    private final Path root;
    private final Problems problems;

    JsonFiles(Path root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    /// A file that must be there.
    Optional<Node> read(String file) {
        if (!has(file)) {
            problems.add(Rule.MISSING_FILE, Spot.file(file), "is missing; bring it back");
            return Optional.empty();
        }
        return text(file).flatMap(text -> parse(file, text));
    }

    /// Whether there is such a file.
    boolean has(String file) {
        return Files.isRegularFile(path(file));
    }

    /// Where a file is on disk.
    Path path(String file) {
        return root.resolve(file);
    }

    /// The names of the folders in a folder, sorted.
    List<String> folders(String folder) {
        return names(folder, Files::isDirectory);
    }

    /// The names of the JSON files in a folder, sorted.
    List<String> jsonFiles(String folder) {
        return names(folder, Files::isRegularFile).stream().filter(name -> name.endsWith(".json")).toList();
    }

    private List<String> names(String folder, Predicate<Path> kept) {
        if (!Files.isDirectory(path(folder))) {
            problems.add(Rule.MISSING_FILE, Spot.file(folder), "this folder is missing; bring it back");
            return List.of();
        }
        try (Stream<Path> inside = Files.list(path(folder))) {
            return inside.filter(kept).map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            problems.add(Rule.MISSING_FILE, Spot.file(folder), "this folder cannot be read: " + e.getMessage());
            return List.of();
        }
    }

    private Optional<String> text(String file) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(path(file)));
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            problems.add(Rule.NOT_UTF8, Spot.file(file), "is not UTF-8; save it with that encoding");
        } catch (IOException e) {
            problems.add(Rule.MISSING_FILE, Spot.file(file), "cannot be read: " + e.getMessage());
        }
        return Optional.empty();
    }

    private Optional<Node> parse(String file, String text) {
        try (JsonParser parser = json.createParser(text)) {
            return Optional.of(new JsonTree(parser, problems).top(file));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            problems.add(Rule.NOT_JSON, new Spot(file, line, ""), "is not JSON here: " + e.getOriginalMessage());
        } catch (IOException e) {
            problems.add(Rule.NOT_JSON, Spot.file(file), "cannot be read: " + e.getMessage());
        }
        return Optional.empty();
    }
}
