package dev.unknot.figure;

/// A box with rounded edges.
final class RoundedBox extends Oriented {
    private final float rounding;

    RoundedBox(Frame frame, double halfX, double halfY, double halfZ, double rounding) {
        super(frame, halfX, halfY, halfZ, new Vec(halfX, halfY, halfZ).length());
        this.rounding = (float) rounding;
    }

    @Override
    float distanceInside(float x, float y, float z) {
        float u = Math.abs(x) - halfX + rounding;
        float v = Math.abs(y) - halfY + rounding;
        float w = Math.abs(z) - halfZ + rounding;
        float a = Math.max(u, 0);
        float b = Math.max(v, 0);
        float c = Math.max(w, 0);
        float outside = (float) Math.sqrt(a * a + b * b + c * c);
        return outside + Math.min(Math.max(u, Math.max(v, w)), 0) - rounding;
    }

    @Override
    double halfHeight() {
        return Math.abs(frame.left().y() * halfX)
                + Math.abs(frame.up().y() * halfY)
                + Math.abs(frame.front().y() * halfZ);
    }
}
