package dev.unknot.figure;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/// Draws the stills of many exercises, each only if its pose or the renderer has changed.
public final class Studio {
    /// The name of an exercise's still in its folder.
    public static final String STILL = "still.jpg";

    private final InstantSource clock;
    private final Consumer<Progress> listener;

    /// A studio that tells a listener of each step; the clock is asked for the time left only.
    public Studio(InstantSource clock, Consumer<Progress> listener) {
        this.clock = clock;
        this.listener = listener;
    }

    /// An exercise to draw.
    ///
    /// @param folder where its media belong; the folder's name is the exercise's id
    /// @param pose the pose
    /// @param source the text of the pose as it was read, to tell whether it has changed
    public record Job(Path folder, Pose pose, String source) {
        /// The id of the exercise.
        public String id() {
            return folder.getFileName().toString();
        }

        /// The print of what the still is drawn from.
        public String print() {
            return Drawn.print(source);
        }
    }

    /// How far the work is.
    ///
    /// @param done how many are drawn
    /// @param all how many there are to draw
    /// @param id the one drawn last
    /// @param left the time left, as the work so far suggests
    public record Progress(int done, int all, String id, Duration left) {}

    /// Draws the stills that are missing or old, and answers how many that were.
    ///
    /// @throws IOException when a folder cannot be read or written
    public int drawStills(List<Job> jobs) throws IOException {
        var old = new ArrayList<Job>();
        for (Job job : jobs) {
            if (!Drawn.in(job.folder()).has(STILL, job.print())) {
                old.add(job);
            }
        }
        long start = clock.millis();
        for (int i = 0; i < old.size(); i++) {
            Job job = old.get(i);
            Drawn.in(job.folder()).put(STILL, Jpeg.still(Still.draw(job.pose())), job.print());
            long each = (clock.millis() - start) / (i + 1);
            Duration left = Duration.ofMillis(each * (old.size() - i - 1));
            listener.accept(new Progress(i + 1, old.size(), job.id(), left));
        }
        return old.size();
    }

    /// One sheet of the stills there are, some columns of pictures `cell` pixels wide.
    ///
    /// @throws IOException when a still cannot be read
    public static BufferedImage sheet(List<Path> folders, int columns, int cell) throws IOException {
        var stills = new ArrayList<BufferedImage>();
        for (Path folder : folders) {
            Path still = folder.resolve(STILL);
            if (Files.exists(still)) {
                stills.add(ImageIO.read(still.toFile()));
            }
        }
        return ContactSheet.of(stills, columns, cell);
    }
}
