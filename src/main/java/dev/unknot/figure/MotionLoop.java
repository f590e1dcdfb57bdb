package dev.unknot.figure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Writes `motion.mp4`: the movement as a silent clip that loops without a jump.
final class MotionLoop {
    private static final int FRAMES_A_SECOND = 12;
    private static final int REST_FRAMES = 6;
    private static final int HELD_FRAMES = 13;
    /// A loop is never shorter than this, or players show their controls all the time.
    private static final double SHORTEST = 3;

    private MotionLoop() {}

    static void write(Movement movement, Path file) throws IOException {
        int size = movement.frame(0).getWidth();
        try (var film = Ffmpeg.silent(file, size, rate(movement))) {
            if (movement.round()) {
                round(movement, film);
            } else {
                thereAndBack(movement, film);
            }
        }
    }

    private static double rate(Movement movement) {
        return movement.round() ? movement.count() / movement.pose().seconds() : FRAMES_A_SECOND;
    }

    private static void round(Movement movement, Ffmpeg film) throws IOException {
        int turns = (int) Math.ceil(SHORTEST / movement.pose().seconds());
        for (int i = 0; i < turns * movement.count(); i++) {
            film.add(movement.frame(i % movement.count()));
        }
    }

    private static void thereAndBack(Movement movement, Ffmpeg film) throws IOException {
        int last = movement.count() - 1;
        repeat(film, movement, 0, REST_FRAMES);
        for (int i = 1; i < last; i++) {
            film.add(movement.frame(i));
        }
        repeat(film, movement, last, HELD_FRAMES);
        for (int i = last - 1; i > 0; i--) {
            film.add(movement.frame(i));
        }
    }

    private static void repeat(Ffmpeg film, Movement movement, int frame, int times)
            throws IOException {
        for (int i = 0; i < times; i++) {
            film.add(movement.frame(frame));
        }
    }
}
