package dev.unknot.content;

import dev.unknot.figure.Drawn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Finds the pictures of the exercises, and tells which are missing or older than their pose.
final class Pictures {

    private static final String STILL = "/still.jpg";
    private static final String POSE = "/pose.json";
    private static final String RECORD = "/drawn.json";

    private final JsonFiles files;
    private final Problems problems;

    Pictures(JsonFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /// The pictures there are, by exercise.
    Map<String, Path> of(Iterable<String> stretches) {
        Map<String, Path> stills = new TreeMap<>();
        for (String id : stretches) {
            still(StretchReader.FOLDER + "/" + id).ifPresent(still -> stills.put(id, still));
        }
        return stills;
    }

    private Optional<Path> still(String folder) {
        String file = folder + STILL;
        if (!files.has(file)) {
            problems.add(Rule.MISSING_PICTURE, Spot.file(file),
                    "there is no picture, so this exercise is not offered; draw it with: unknot draw");
            return Optional.empty();
        }
        if (isOutdated(folder)) {
            problems.add(Rule.PICTURE_OUTDATED, Spot.file(file),
                    "it was drawn from an older pose; draw it again with: unknot draw");
        }
        return Optional.of(files.path(file));
    }

    /// Pictures that were not drawn by us have no record of their pose.
    private boolean isOutdated(String folder) {
        if (!files.has(folder + POSE) || !files.has(folder + RECORD)) {
            return false;
        }
        try {
            String print = Drawn.print(Files.readString(files.path(folder + POSE)));
            return !Drawn.in(files.path(folder)).has(STILL.substring(1), print);
        } catch (IOException e) {
            problems.add(Rule.MISSING_FILE, Spot.file(folder), "its pose cannot be read: " + e.getMessage());
            return false;
        }
    }
}
