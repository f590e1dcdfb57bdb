package dev.unknot.figure;

/// A circle in the picture, in pixels from the top left corner.
///
/// @param x the centre from the left
/// @param y the centre from the top
/// @param radius pixels
record Circle(double x, double y, double radius) {

    /// How deep the circle reaches into a rectangle, in pixels; 0 when it stays outside.
    double overlap(Area area) {
        double dx = Math.max(0, Math.max(area.x() - x, x - area.x() - area.width()));
        double dy = Math.max(0, Math.max(area.y() - y, y - area.y() - area.height()));
        return Math.max(0, radius - Math.hypot(dx, dy));
    }

    /// How deep two circles reach into each other, in pixels; 0 when they are apart.
    double overlap(Circle other) {
        return Math.max(0, radius + other.radius - Math.hypot(x - other.x, y - other.y));
    }

    Circle moved(double right, double down) {
        return new Circle(x + right, y + down, radius);
    }
}
