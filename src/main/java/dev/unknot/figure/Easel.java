package dev.unknot.figure;

import dev.unknot.stretch.Dose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Makes one file after the other; the frames of a movement are drawn once for all clips of an
/// exercise.
final class Easel {
    private @Nullable Movement movement;

    void make(Studio.Job job, Medium medium) throws IOException {
        byte[] content = switch (medium) {
            case STILL -> Jpeg.still(Still.draw(job.pose()));
            case MOTION -> clip(file -> MotionLoop.write(movement(job), file));
            case FOLLOW -> follow(job, job.dose());
            case FOLLOW_GENTLE -> follow(job, job.dose().halved());
        };
        Drawn.in(job.folder()).put(medium.file(), content, medium.print(job.source(), job.dose()));
    }

    private byte[] follow(Studio.Job job, Dose dose) throws IOException {
        return clip(file -> FollowClip.write(movement(job), dose, file));
    }

    private Movement movement(Studio.Job job) {
        Movement current = movement;
        if (current == null || !current.pose().equals(job.pose())) {
            current = Movement.draw(job.pose());
            movement = current;
        }
        return current;
    }

    /// Something that writes a clip into a file.
    private interface Writer {
        void write(Path file) throws IOException;
    }

    private static byte[] clip(Writer writer) throws IOException {
        Path file = Files.createTempFile("clip", ".mp4");
        try {
            writer.write(file);
            return Files.readAllBytes(file);
        } finally {
            Files.delete(file);
        }
    }
}
