package dev.unknot.figure;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/// The movement of a pose as a few frames, drawn once and then shown in any order.
final class Movement {
    /// The width and the height of a frame in pixels.
    static final int SIZE = 480;

    private static final int FRAMES_THERE = 12;
    private static final int FRAMES_ROUND = 24;
    /// There and back as one breathes: four tenths in, six out.
    private static final double THERE = 0.4;
    private static final double FAINT = 0.2;

    private final Pose pose;
    private final List<BufferedImage> frames;

    private Movement(Pose pose, List<BufferedImage> frames) {
        this.pose = pose;
        this.frames = List.copyOf(frames);
    }

    /// Draws the frames; about a second's work for each on two cores at most.
    static Movement draw(Pose pose) {
        return draw(pose, SIZE);
    }

    static Movement draw(Pose pose, int size) {
        Drawing drawing = Drawing.of(pose, Format.square(size));
        var frames = new ArrayList<BufferedImage>();
        for (double[] step : steps(pose)) {
            BufferedImage frame = drawing.figureAt(step[0] * pose.lastKey(), step[1]);
            drawing.addSmallPictures(frame);
            frames.add(frame);
        }
        return new Movement(pose, frames);
    }

    /// For each frame how far on it is, 0 to 1, and how strong the glow.
    private static List<double[]> steps(Pose pose) {
        var steps = new ArrayList<double[]>();
        if (!pose.moves()) {
            steps.add(new double[] {0, 1});
        } else if (pose.course() == Pose.Course.ROUND) {
            for (int i = 0; i < FRAMES_ROUND; i++) {
                steps.add(new double[] {i / (double) FRAMES_ROUND, 1});
            }
        } else {
            for (int i = 0; i < FRAMES_THERE; i++) {
                double eased = eased(i / (FRAMES_THERE - 1.0));
                steps.add(new double[] {eased, FAINT + (1 - FAINT) * eased});
            }
        }
        return steps;
    }

    /// Starts and ends at rest, with no jolt: the fifth-degree smooth step.
    private static double eased(double fraction) {
        return fraction * fraction * fraction * (fraction * (fraction * 6 - 15) + 10);
    }

    Pose pose() {
        return pose;
    }

    boolean round() {
        return pose.course() == Pose.Course.ROUND;
    }

    int count() {
        return frames.size();
    }

    BufferedImage frame(int index) {
        return frames.get(index);
    }

    /// The frame part of the way from the first keyframe to the last.
    BufferedImage there(double fraction) {
        return frames.get((int) Math.round(Math.clamp(fraction, 0.0, 1.0) * (frames.size() - 1)));
    }

    /// The frame some seconds into going on and on: round and round, or there and back.
    BufferedImage flowing(double seconds, double turn) {
        double part = seconds / turn - Math.floor(seconds / turn);
        if (round()) {
            return frames.get((int) (part * frames.size()) % frames.size());
        }
        return there(part < THERE ? part / THERE : (1 - part) / (1 - THERE));
    }

    /// The same movement on the other side.
    Movement mirrored() {
        return new Movement(pose, frames.stream().map(Movement::flipped).toList());
    }

    private static BufferedImage flipped(BufferedImage frame) {
        int width = frame.getWidth();
        var flipped = new BufferedImage(width, frame.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = flipped.createGraphics();
        pen.drawImage(frame, width, 0, -width, frame.getHeight(), null);
        pen.dispose();
        return flipped;
    }
}
