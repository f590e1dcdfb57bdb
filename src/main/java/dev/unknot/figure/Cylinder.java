package dev.unknot.figure;

/// A cylinder along its own y axis, with rounded rims.
final class Cylinder extends Oriented {
    private final float rounding;

    Cylinder(Frame frame, double radius, double halfLength, double rounding) {
        super(frame, radius, halfLength, radius, Math.hypot(radius, halfLength));
        this.rounding = (float) rounding;
    }

    @Override
    float distanceInside(float x, float y, float z) {
        float across = (float) Math.sqrt(x * x + z * z) - halfX + rounding;
        float along = Math.abs(y) - halfY + rounding;
        float a = Math.max(across, 0);
        float b = Math.max(along, 0);
        return Math.min(Math.max(across, along), 0) + (float) Math.sqrt(a * a + b * b) - rounding;
    }

    @Override
    double halfHeight() {
        double steep = Math.abs(frame.up().y());
        return steep * halfY + Math.sqrt(1 - Math.min(1, steep * steep)) * halfX;
    }
}
