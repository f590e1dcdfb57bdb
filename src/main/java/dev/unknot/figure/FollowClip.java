package dev.unknot.figure;

import dev.unknot.stretch.Dose;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Writes a follow-along clip: the figure does one dose of the exercise, with its full seconds.
final class FollowClip {
    private static final int FRAMES_A_SECOND = 10;
    private static final double FROM_BEHIND = 120;

    private final Movement movement;
    private final Movement mirrored;
    private final Dose dose;
    private final FollowPainter painter;
    private final List<Beat> beats;

    private FollowClip(Movement movement, Dose dose) {
        this.movement = movement;
        this.mirrored = movement.mirrored();
        this.dose = dose;
        this.painter = new FollowPainter(dose, Math.abs(movement.pose().shot().yaw()) > FROM_BEHIND);
        this.beats = FollowScript.of(dose);
    }

    static void write(Movement movement, Dose dose, Path file) throws IOException {
        new FollowClip(movement, dose).write(file);
    }

    private void write(Path file) throws IOException {
        Path sound = Files.createTempFile("follow", ".wav");
        try {
            SoundTrack.write(beats, sound);
            try (var film = Ffmpeg.sounding(file, FollowPainter.SIZE, FRAMES_A_SECOND, sound)) {
                for (Beat beat : beats) {
                    write(beat, film);
                }
            }
        } finally {
            Files.delete(sound);
        }
    }

    private void write(Beat beat, Ffmpeg film) throws IOException {
        int count = (int) Math.round(beat.seconds() * FRAMES_A_SECOND);
        for (int i = 0; i < count; i++) {
            double into = i / (double) FRAMES_A_SECOND;
            film.add(painter.frame(beat, into, figure(beat, into)));
        }
    }

    private BufferedImage figure(Beat beat, double into) {
        Movement side = beat.mirrored() ? mirrored : movement;
        double fraction = into / beat.seconds();
        return switch (beat.kind()) {
            case READY, REST, DONE -> side.there(0);
            case SWITCH -> switching(beat, into);
            case INTO -> side.round() ? side.there(0) : side.there(fraction);
            case HOLD -> side.round() ? side.flowing(into, turn()) : side.there(1);
            case KEEP_ON -> side.flowing(into, turn());
            case FLOW -> side.flowing(isBackwards(beat) ? beat.seconds() - into : into, beat.seconds());
            case OUT -> side.round() ? side.there(0) : side.there(1 - fraction);
        };
    }

    /// Circles go the other way round for the second half.
    private boolean isBackwards(Beat beat) {
        return movement.round() && beat.repetition() > (dose.repetitions() + 1) / 2;
    }

    /// A second to come out on the old side, then the start on the new one.
    private BufferedImage switching(Beat beat, double into) {
        Movement old = beat.mirrored() ? movement : mirrored;
        Movement next = beat.mirrored() ? mirrored : movement;
        return into < 1 && !old.round() ? old.there(1 - into) : next.there(0);
    }

    private double turn() {
        return movement.pose().seconds();
    }
}
