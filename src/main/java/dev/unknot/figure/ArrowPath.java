package dev.unknot.figure;

import java.awt.geom.Path2D;
import java.util.List;

/// The line of an arrow through its places in the picture.
final class ArrowPath {
    private final List<Camera.Spot> spots;
    private final Path2D path = new Path2D.Double();

    private ArrowPath(List<Camera.Spot> spots) {
        this.spots = spots;
    }

    static Path2D through(List<Camera.Spot> spots) {
        return new ArrowPath(spots).drawn();
    }

    private Path2D drawn() {
        path.moveTo(x(0), y(0));
        switch (spots.size()) {
            case 2 -> path.lineTo(x(1), y(1));
            case 3 -> path.quadTo(x(1), y(1), x(2), y(2));
            case 4 -> path.curveTo(x(1), y(1), x(2), y(2), x(3), y(3));
            default -> spline();
        }
        return path;
    }

    /// A Catmull-Rom curve through every place.
    private void spline() {
        for (int i = 0; i + 1 < spots.size(); i++) {
            path.curveTo(
                    x(i) + (x(i + 1) - x(i - 1)) / 6,
                    y(i) + (y(i + 1) - y(i - 1)) / 6,
                    x(i + 1) - (x(i + 2) - x(i)) / 6,
                    y(i + 1) - (y(i + 2) - y(i)) / 6,
                    x(i + 1),
                    y(i + 1));
        }
    }

    /// The places before the first and after the last are those themselves.
    private Camera.Spot spot(int index) {
        return spots.get(Math.clamp(index, 0, spots.size() - 1));
    }

    private double x(int index) {
        return spot(index).x();
    }

    private double y(int index) {
        return spot(index).y();
    }
}
