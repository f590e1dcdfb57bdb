package dev.unknot.figure;

import dev.unknot.stretch.Dose;
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

/// Draws the pictures and clips of many exercises, each only if its sources have changed.
public final class Studio {
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
    /// @param dose the dose by the table, for the clips to follow along
    public record Job(Path folder, Pose pose, String source, Dose dose) {
        /// The id of the exercise.
        public String id() {
            return folder.getFileName().toString();
        }
    }

    /// How far the work is.
    ///
    /// @param done how many files are made
    /// @param all how many there are to make
    /// @param file the one made last, with its exercise
    /// @param left the time left, as the work so far suggests
    public record Progress(int done, int all, String file, Duration left) {}

    /// A file to make.
    private record Task(Job job, Medium medium) {}

    /// Makes the files that are missing or old, and answers how many that were.
    ///
    /// @throws IOException when a folder cannot be read or written, or ffmpeg is missing
    public int draw(List<Job> jobs, List<Medium> media) throws IOException {
        List<Task> tasks = old(jobs, media);
        if (tasks.stream().anyMatch(task -> task.medium != Medium.STILL)) {
            Ffmpeg.demand();
        }
        long start = clock.millis();
        Easel easel = new Easel();
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            easel.make(task.job, task.medium);
            long each = (clock.millis() - start) / (i + 1);
            Duration left = Duration.ofMillis(each * (tasks.size() - i - 1));
            String name = task.job.id() + "/" + task.medium.file();
            listener.accept(new Progress(i + 1, tasks.size(), name, left));
        }
        return tasks.size();
    }

    private static List<Task> old(List<Job> jobs, List<Medium> media) throws IOException {
        var old = new ArrayList<Task>();
        for (Job job : jobs) {
            Drawn drawn = Drawn.in(job.folder());
            for (Medium medium : media) {
                if (medium.suits(job.pose(), job.dose())
                        && !drawn.has(medium.file(), medium.print(job.source(), job.dose()))) {
                    old.add(new Task(job, medium));
                }
            }
        }
        return old;
    }

    /// One sheet of the stills there are, some columns of pictures `cell` pixels wide.
    ///
    /// @throws IOException when a still cannot be read
    public static BufferedImage sheet(List<Path> folders, int columns, int cell) throws IOException {
        var stills = new ArrayList<BufferedImage>();
        for (Path folder : folders) {
            Path still = folder.resolve(Medium.STILL.file());
            if (Files.exists(still)) {
                stills.add(ImageIO.read(still.toFile()));
            }
        }
        return ContactSheet.of(stills, columns, cell);
    }
}
