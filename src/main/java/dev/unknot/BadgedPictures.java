package dev.unknot;

import dev.unknot.chat.Picture;
import dev.unknot.coach.Pictures;
import dev.unknot.coach.Planned;
import dev.unknot.figure.DoseBadge;
import dev.unknot.figure.Jpeg;
import dev.unknot.figure.Mosaic;
import dev.unknot.stretch.Dose;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/// The stills with somebody's dose drawn onto them. The drawing happens when a picture is first
/// uploaded; its id tells still and dose, so that the same one is never drawn for a second person.
final class BadgedPictures implements Pictures {

    private final Fingerprints prints = new Fingerprints();
    private final Map<String, Path> stills;

    BadgedPictures(Map<String, Path> stills) {
        this.stills = Map.copyOf(stills);
    }

    @Override
    public Picture of(String stretch, Dose dose) {
        Path still = still(stretch);
        return new Picture(id(stretch, still, dose), () -> Jpeg.still(draw(still, dose)));
    }

    @Override
    public Picture together(List<Planned> items) {
        if (items.size() < 2) {
            return of(items.getFirst().id(), items.getFirst().dose());
        }
        String id = items.stream()
                .map(item -> id(item.id(), still(item.id()), item.dose()))
                .collect(Collectors.joining("+"));
        return new Picture(id, () -> Jpeg.still(Mosaic.of(items.stream()
                .map(item -> draw(still(item.id()), item.dose()))
                .toList())));
    }

    private Path still(String stretch) {
        Path still = stills.get(stretch);
        if (still == null) {
            throw new IllegalArgumentException("no picture of " + stretch);
        }
        return still;
    }

    private String id(String stretch, Path still, Dose dose) {
        return "%s-%dx%dx%dx%d-%s".formatted(stretch, dose.holdSeconds(), dose.repetitions(), dose.sides(),
                dose.sets(), prints.of(still));
    }

    private static BufferedImage draw(Path file, Dose dose) {
        try {
            return DoseBadge.stamp(ImageIO.read(file.toFile()), dose);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
