package dev.unknot.figure;

import dev.unknot.stretch.Dose;

/// A kind of file that is drawn for an exercise.
public enum Medium {
    /// The still picture.
    STILL("still.jpg", 250_000),
    /// The silent loop of the movement.
    MOTION("motion.mp4", 120_000),
    /// The clip to follow along, with the dose by the table.
    FOLLOW("follow.mp4", 1_500_000),
    /// The same with the gentle dose.
    FOLLOW_GENTLE("follow-gentle.mp4", 1_500_000);

    private static final int LONG_LIMIT = 4_000_000;
    private static final int LONG_SECONDS = 150;

    private final String file;
    private final int limit;

    Medium(String file, int limit) {
        this.file = file;
        this.limit = limit;
    }

    /// The name of the file in an exercise's folder.
    public String file() {
        return file;
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
