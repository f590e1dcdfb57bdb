package dev.unknot.content;

import dev.unknot.figure.Drawn;
import dev.unknot.figure.Medium;
import dev.unknot.stretch.Dose;
import dev.unknot.stretch.Stretch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Finds the clips of the exercises, and tells which are older than their pose or dose. A clip counts
/// a dose, so one of which it is not known that it counts the dose of today is left out; a loop counts
/// nothing and is shown all the same.
final class Films {

    private static final String POSE = "pose.json";
    private static final List<Medium> CLIPS = List.of(Medium.MOTION, Medium.FOLLOW, Medium.FOLLOW_GENTLE);

    private final JsonFiles files;
    private final Problems problems;

    Films(JsonFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /// The clips that may be sent, by exercise.
    Map<String, Map<Medium, Path>> of(List<Stretch> stretches) {
        Map<String, Map<Medium, Path>> all = new TreeMap<>();
        stretches.forEach(stretch -> all.put(stretch.id(), clips(stretch)));
        return all;
    }

    private Map<Medium, Path> clips(Stretch stretch) {
        Map<Medium, Path> clips = new EnumMap<>(Medium.class);
        String folder = StretchReader.FOLDER + "/" + stretch.id() + "/";
        for (Medium medium : CLIPS) {
            String file = folder + medium.file();
            if (files.has(file) && isUsable(file, medium, isFresh(folder, medium, stretch.dose()))) {
                clips.put(medium, files.path(file));
            }
        }
        return clips;
    }

    private boolean isUsable(String file, Medium medium, boolean fresh) {
        boolean loop = medium == Medium.MOTION;
        if (!fresh) {
            problems.add(Rule.PICTURE_OUTDATED, Spot.file(file), loop
                    ? "it was drawn from an older pose; draw it again with: unknot draw"
                    : "it was drawn for an older pose or dose, so it is not offered; draw it again with: unknot draw");
        }
        return fresh || loop;
    }

    private boolean isFresh(String folder, Medium medium, Dose dose) {
        if (!files.has(folder + POSE)) {
            return medium == Medium.MOTION;
        }
        try {
            String pose = Files.readString(files.path(folder + POSE));
            return Drawn.in(files.path(folder)).has(medium.file(), medium.print(pose, dose));
        } catch (IOException e) {
            problems.add(Rule.MISSING_FILE, Spot.file(folder), "its pose cannot be read: " + e.getMessage());
            return false;
        }
    }
}
