package dev.unknot;

import dev.unknot.chat.Clip;
import dev.unknot.coach.Clips;
import dev.unknot.content.Content;
import dev.unknot.figure.Medium;
import dev.unknot.stretch.Dose;
import dev.unknot.stretch.Stretch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The clips beside the exercises. A clip's id tells its bytes, so that one drawn anew is uploaded
/// anew; it is worked out when the clip is first wanted, as reading all at the start would take long.
final class DrawnClips implements Clips {

    private final Map<String, Map<Medium, Path>> files;
    private final Map<String, Dose> table;
    private final Fingerprints prints = new Fingerprints();

    DrawnClips(Content content) {
        this.files = content.clips();
        this.table = content.stretches().stream().collect(Collectors.toMap(Stretch::id, Stretch::dose));
    }

    @Override
    public Optional<Clip> motion(String stretch) {
        return clip(stretch, Medium.MOTION, Clip.Kind.LOOP, 0);
    }

    @Override
    public Optional<Clip> follow(String stretch, Dose dose) {
        return Optional.ofNullable(table.get(stretch)).flatMap(usual -> Medium.following(usual, dose)
                .flatMap(medium -> clip(stretch, medium, Clip.Kind.FILM, medium.seconds(usual))));
    }

    private Optional<Clip> clip(String stretch, Medium medium, Clip.Kind kind, double seconds) {
        return Optional.ofNullable(files.getOrDefault(stretch, Map.of()).get(medium))
                .map(file -> new Clip(
                        stretch + "-" + medium.file() + "-" + prints.of(file),
                        kind,
                        medium.size(),
                        (int) Math.ceil(seconds),
                        () -> read(file)));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
