package dev.unknot.figure;

import java.util.List;

/// An arrow that shows where the body moves. Two points make a line, three or four a curve with
/// control points between its ends, more a curve through them all.
///
/// @param points two points or more, from tail to tip
/// @param key the only keyframe that shows it, or -1 for all
/// @param width the thickness in pixels of a 1080 px picture
/// @param heads where its heads are
public record Arrow(List<Point> points, int key, double width, Heads heads) {

    /// The ends of an arrow that have a head.
    public enum Heads {
        /// Only the tip.
        TIP,
        /// Both ends: to and fro.
        BOTH,
        /// Neither: a thin dashed line to measure by, such as the level of the eyes.
        DASHED
    }

    /// Copies the points.
    public Arrow {
        points = List.copyOf(points);
    }

    /// A point measured from a frame of the body, or of the world.
    ///
    /// @param frame the frame's name, one of [Channel#FRAMES]
    /// @param at metres in that frame
    public record Point(String frame, Vec at) {}

    boolean shownAt(int keyframe) {
        return key < 0 || key == keyframe;
    }
}
