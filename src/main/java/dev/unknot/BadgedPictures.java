package dev.unknot;

import dev.unknot.chat.Picture;
import dev.unknot.coach.Pictures;
import dev.unknot.content.Still;
import dev.unknot.figure.DoseBadge;
import dev.unknot.figure.Jpeg;
import dev.unknot.stretch.Dose;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;

/// The stills with somebody's dose drawn onto them. The drawing happens when a picture is first
/// uploaded; its id tells still and dose, so that the same one is never drawn for a second person.
final class BadgedPictures implements Pictures {

    private static final int HASH_DIGITS = 16;

    private final Map<String, Still> stills;

    BadgedPictures(Map<String, Still> stills) {
        this.stills = Map.copyOf(stills);
    }

    @Override
    public Picture of(String stretch, Dose dose) {
        Still still = stills.get(stretch);
        if (still == null) {
            throw new IllegalArgumentException("no picture of " + stretch);
        }
        return new Picture(id(stretch, still, dose), () -> draw(still.path(), dose));
    }

    private static String id(String stretch, Still still, Dose dose) {
        return "%s-%dx%dx%dx%d-%s".formatted(stretch, dose.holdSeconds(), dose.repetitions(), dose.sides(),
                dose.sets(), still.hash().substring(0, HASH_DIGITS));
    }

    private static byte[] draw(Path file, Dose dose) {
        try {
            return Jpeg.still(DoseBadge.stamp(ImageIO.read(file.toFile()), dose));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
