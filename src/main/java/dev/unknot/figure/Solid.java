package dev.unknot.figure;

import java.util.List;

/// A simple body given by its signed distance field: how far a point is outside it, in metres.
///
/// Numbers are `float`: the renderer asks some hundred million times for a picture.
abstract sealed class Solid permits RoundCone, Oriented {
    /// The centre of a sphere that holds the whole body.
    final float centreX;
    final float centreY;
    final float centreZ;
    /// The radius of that sphere.
    final float bound;

    Solid(Vec centre, double bound) {
        this.centreX = (float) centre.x();
        this.centreY = (float) centre.y();
        this.centreZ = (float) centre.z();
        this.bound = (float) bound;
    }

    /// Metres from a point to the surface; negative inside.
    abstract float distance(float x, float y, float z);

    /// The height of the lowest point.
    abstract double lowest();

    /// A few balls that together stand for the body: for framing and for checks.
    abstract List<Ball> balls();

    Vec centre() {
        return new Vec(centreX, centreY, centreZ);
    }

    double distance(Vec point) {
        return distance((float) point.x(), (float) point.y(), (float) point.z());
    }
}
