package dev.unknot.figure;

import java.util.ArrayList;
import java.util.List;

/// An ellipsoid. Its distance is the usual first-order estimate, exact on the surface.
final class Ellipsoid extends Oriented {
    private static final float CENTRE = 1e-5f;

    Ellipsoid(Frame frame, double halfX, double halfY, double halfZ) {
        super(frame, halfX, halfY, halfZ, Math.max(halfX, Math.max(halfY, halfZ)));
    }

    @Override
    float distanceInside(float x, float y, float z) {
        float u = x / halfX;
        float v = y / halfY;
        float w = z / halfZ;
        float scaled = (float) Math.sqrt(u * u + v * v + w * w);
        if (scaled < CENTRE) {
            return -Math.min(halfX, Math.min(halfY, halfZ));
        }
        u /= halfX;
        v /= halfY;
        w /= halfZ;
        float slope = (float) Math.sqrt(u * u + v * v + w * w);
        return scaled * (scaled - 1) / slope;
    }

    @Override
    double halfHeight() {
        return new Vec(frame.left().y() * halfX, frame.up().y() * halfY, frame.front().y() * halfZ)
                .length();
    }

    /// One ball in the middle and one near each of the six tips.
    @Override
    List<Ball> balls() {
        var balls = new ArrayList<>(super.balls());
        double least = balls.getFirst().radius();
        for (int sign = -1; sign <= 1; sign += 2) {
            balls.add(new Ball(frame.point(sign * (halfX - least * 0.7), 0, 0), least * 0.7));
            balls.add(new Ball(frame.point(0, sign * (halfY - least * 0.7), 0), least * 0.7));
            balls.add(new Ball(frame.point(0, 0, sign * (halfZ - least * 0.7)), least * 0.7));
        }
        return balls;
    }
}
