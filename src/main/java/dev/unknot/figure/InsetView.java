package dev.unknot.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The small picture of the muscles on a standing figure, in a corner.
///
/// @param yaw degrees round the figure: 0 is the front, 180 the back
/// @param height how high the middle of the view lies, in metres
/// @param span the metres seen from its top to its bottom
/// @param corner where it is, null for wherever there is room
/// @param crosses points of the standing figure crossed out: not here
public record InsetView(
        double yaw, double height, double span, @Nullable Corner corner, List<Arrow.Point> crosses) {
    /// The height and the span that show head and trunk.
    public static final double UPPER_HEIGHT = 1.30;
    public static final double UPPER_SPAN = 0.86;

    /// Copies the crosses.
    public InsetView {
        crosses = List.copyOf(crosses);
    }
}
