package dev.unknot.figure;

import java.util.List;

/// A body with a centre, three axes of its own and a half size along each, in metres.
abstract sealed class Oriented extends Solid permits Ellipsoid, RoundedBox, Cylinder {
    final Frame frame;
    final float halfX;
    final float halfY;
    final float halfZ;
    private final float leftX;
    private final float leftY;
    private final float leftZ;
    private final float upX;
    private final float upY;
    private final float upZ;
    private final float frontX;
    private final float frontY;
    private final float frontZ;

    Oriented(Frame frame, double halfX, double halfY, double halfZ, double bound) {
        super(frame.origin(), bound);
        this.frame = frame;
        this.halfX = (float) halfX;
        this.halfY = (float) halfY;
        this.halfZ = (float) halfZ;
        leftX = (float) frame.left().x();
        leftY = (float) frame.left().y();
        leftZ = (float) frame.left().z();
        upX = (float) frame.up().x();
        upY = (float) frame.up().y();
        upZ = (float) frame.up().z();
        frontX = (float) frame.front().x();
        frontY = (float) frame.front().y();
        frontZ = (float) frame.front().z();
    }

    @Override
    final float distance(float x, float y, float z) {
        float px = x - centreX;
        float py = y - centreY;
        float pz = z - centreZ;
        return distanceInside(
                px * leftX + py * leftY + pz * leftZ,
                px * upX + py * upY + pz * upZ,
                px * frontX + py * frontY + pz * frontZ);
    }

    /// The distance of a point given in the body's own axes.
    abstract float distanceInside(float x, float y, float z);

    /// Half the height of the body in the world.
    abstract double halfHeight();

    @Override
    double lowest() {
        return frame.origin().y() - halfHeight();
    }

    @Override
    List<Ball> balls() {
        return List.of(new Ball(frame.origin(), Math.min(halfX, Math.min(halfY, halfZ))));
    }
}
