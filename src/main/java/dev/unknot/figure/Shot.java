package dev.unknot.figure;

import java.util.List;

/// Where the camera stands and how much of the figure it shows.
///
/// @param yaw degrees round the figure: 0 sees its front, 90 its left side
/// @param pitch degrees looked down
/// @param fit what must be in the picture
/// @param padTop the free part of the picture's height above the figure, 0 to 1
/// @param padBottom the same below; negative crops
/// @param padSide the free part of the picture's width on each side
/// @param include points of the world that must be in the picture too: a desk's edge, a ball
public record Shot(
        double yaw,
        double pitch,
        Fit fit,
        double padTop,
        double padBottom,
        double padSide,
        List<Vec> include) {

    /// Copies the points.
    public Shot {
        include = List.copyOf(include);
    }

    /// What must be in the picture.
    public enum Fit {
        /// The whole body.
        FULL,
        /// All but the legs.
        UPPER
    }
}
