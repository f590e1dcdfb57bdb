package dev.unknot.figure;

import dev.unknot.stretch.Dose;
import java.util.Optional;

/// A kind of file that is drawn for an exercise.
public enum Medium {
    /// The still picture.
    STILL("still.jpg", Still.SIZE, 250_000),
    /// The silent loop of the movement.
    MOTION("motion.mp4", Movement.SIZE, 120_000),
    /// The clip to follow along, with the dose by the table.
    FOLLOW("follow.mp4", FollowPainter.SIZE, 1_500_000),
    /// The same with the gentle dose.
    FOLLOW_GENTLE("follow-gentle.mp4", FollowPainter.SIZE, 1_500_000);

    private static final int LONG_LIMIT = 4_000_000;
    private static final int LONG_SECONDS = 150;

    private final String file;
    private final int size;
    private final int limit;

    Medium(String file, int size, int limit) {
        this.file = file;
        this.size = size;
        this.limit = limit;
    }

    /// The name of the file in an exercise's folder.
    public String file() {
        return file;
    }

    /// Its width and height in pixels.
    public int size() {
        return size;
    }

    /// The most bytes it may have; clips of more than two and a half minutes may have 4 MB.
    public int limit(Dose dose) {
        return isClip() && seconds(dose) > LONG_SECONDS ? LONG_LIMIT : limit;
    }

    /// Whether an exercise has this file: a loop only where something moves, a gentle clip only
    /// where the gentle dose is another.
    public boolean suits(Pose pose, Dose dose) {
        return switch (this) {
            case STILL, FOLLOW -> true;
            case MOTION -> pose.moves();
            case FOLLOW_GENTLE -> !dose.halved().equals(dose);
        };
    }

    /// The clip to follow along with that has exactly this dose; empty where there is none.
    ///
    /// @param table the dose by the table
    public static Optional<Medium> following(Dose table, Dose dose) {
        if (dose.equals(table)) {
            return Optional.of(FOLLOW);
        }
        return dose.equals(table.halved()) ? Optional.of(FOLLOW_GENTLE) : Optional.empty();
    }

    /// The print of what the file is made from: the text of the pose, and the dose for a clip.
    public String print(String poseSource, Dose dose) {
        return isClip() ? Drawn.print(poseSource, dose.toString()) : Drawn.print(poseSource);
    }

    /// How long the clip of a dose by the table is, in seconds; 0 for what is no clip.
    public double seconds(Dose dose) {
        return switch (this) {
            case STILL, MOTION -> 0;
            case FOLLOW -> FollowScript.seconds(dose);
            case FOLLOW_GENTLE -> FollowScript.seconds(dose.halved());
        };
    }

    private boolean isClip() {
        return this == FOLLOW || this == FOLLOW_GENTLE;
    }
}
