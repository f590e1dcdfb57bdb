package dev.unknot.figure;

/// A camera with a long lens (17 degrees), so that limbs near it do not look swollen.
final class Camera {
    private static final double FIELD_OF_VIEW = Math.toRadians(17);

    private final Vec target;
    private final double yaw;
    private final double pitch;
    private final double span;
    private final int width;
    private final int height;
    private final Vec eye;
    private final Vec forward;
    private final Vec right;
    private final Vec up;
    /// The focal length in pixels.
    private final double focal;

    /// A camera that looks at a target and sees `span` metres from top to bottom there.
    Camera(Vec target, double yaw, double pitch, double span, int width, int height) {
        this.target = target;
        this.yaw = yaw;
        this.pitch = pitch;
        this.span = span;
        this.width = width;
        this.height = height;
        double turned = Math.toRadians(yaw);
        double raised = Math.toRadians(pitch);
        Vec back = new Vec(Math.sin(turned) * Math.cos(raised), Math.sin(raised),
                Math.cos(turned) * Math.cos(raised));
        eye = target.along(back, span / 2 / Math.tan(FIELD_OF_VIEW / 2));
        forward = back.times(-1);
        right = forward.cross(Vec.UP).unit();
        up = right.cross(forward);
        focal = height / 2.0 / Math.tan(FIELD_OF_VIEW / 2);
    }

    /// The same camera after moving the picture by pixels and showing `zoom` times as much.
    Camera adjusted(double rightPixels, double downPixels, double zoom) {
        double metres = span / height;
        Vec moved = target.along(right, rightPixels * metres).along(up, -downPixels * metres);
        return new Camera(moved, yaw, pitch, span * zoom, width, height);
    }

    /// The same view in a picture of another size and the same shape.
    Camera sized(int newWidth, int newHeight) {
        return new Camera(target, yaw, pitch, span, newWidth, newHeight);
    }

    /// The direction of sight through a place in the picture, in pixels from its top left corner.
    Vec direction(double pixelX, double pixelY) {
        return forward.times(focal)
                .along(right, pixelX - width / 2.0)
                .along(up, height / 2.0 - pixelY)
                .unit();
    }

    Spot project(Vec point) {
        Vec offset = point.minus(eye);
        double scale = focal / offset.dot(forward);
        return new Spot(
                width / 2.0 + scale * offset.dot(right), height / 2.0 - scale * offset.dot(up), scale);
    }

    /// Where a ball appears, as a circle in the picture.
    Circle project(Ball ball) {
        Spot spot = project(ball.centre());
        return new Circle(spot.x(), spot.y(), ball.radius() * spot.scale());
    }

    /// A place in the picture.
    ///
    /// @param x pixels from the left
    /// @param y pixels from the top
    /// @param scale pixels for a metre there
    record Spot(double x, double y, double scale) {}

    /// The direction towards the key light: over the viewer's left shoulder.
    Vec towardsLight() {
        return right.times(-0.55).plus(Vec.UP.times(1.05)).minus(forward.times(0.75)).unit();
    }

    Vec eye() {
        return eye;
    }

    double focal() {
        return focal;
    }

    double span() {
        return span;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
