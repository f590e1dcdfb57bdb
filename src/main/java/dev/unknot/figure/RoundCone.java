package dev.unknot.figure;

import java.util.List;

/// Two spheres and the cone between them: a limb, a finger, a chair leg.
/// The distance follows the published formula of Inigo Quilez for a round cone.
final class RoundCone extends Solid {
    private static final float TINY = 1e-7f;

    private final Vec from;
    private final Vec to;
    private final double fromRadius;
    private final double toRadius;

    private final float startX;
    private final float startY;
    private final float startZ;
    private final float startRadius;
    private final float endRadius;
    private final float axisX;
    private final float axisY;
    private final float axisZ;
    /// The squared length of the axis; 0 when one sphere holds the other.
    private final float squared;
    private final float taper;
    private final float sideSquared;
    private final float signedTaper;

    RoundCone(Vec from, Vec to, double fromRadius, double toRadius) {
        super(from.towards(to, 0.5), from.distanceTo(to) / 2 + Math.max(fromRadius, toRadius));
        this.from = from;
        this.to = to;
        this.fromRadius = fromRadius;
        this.toRadius = toRadius;
        Vec axis = to.minus(from);
        float difference = (float) (fromRadius - toRadius);
        float length = (float) axis.dot(axis);
        boolean swallowed = length - difference * difference < TINY;
        boolean startsAtEnd = swallowed && fromRadius < toRadius;
        Vec start = startsAtEnd ? to : from;
        startX = (float) start.x();
        startY = (float) start.y();
        startZ = (float) start.z();
        startRadius = (float) (startsAtEnd ? toRadius : fromRadius);
        endRadius = (float) toRadius;
        axisX = (float) axis.x();
        axisY = (float) axis.y();
        axisZ = (float) axis.z();
        squared = swallowed ? 0 : length;
        taper = difference;
        sideSquared = length - difference * difference;
        signedTaper = Math.signum(difference) * difference * difference;
    }

    static RoundCone sphere(Vec centre, double radius) {
        return new RoundCone(centre, centre, radius, radius);
    }

    @Override
    float distance(float x, float y, float z) {
        float px = x - startX;
        float py = y - startY;
        float pz = z - startZ;
        if (squared == 0) {
            return (float) Math.sqrt(px * px + py * py + pz * pz) - startRadius;
        }
        float along = px * axisX + py * axisY + pz * axisZ;
        float beyond = along - squared;
        float crossX = px * squared - axisX * along;
        float crossY = py * squared - axisY * along;
        float crossZ = pz * squared - axisZ * along;
        float across = crossX * crossX + crossY * crossY + crossZ * crossZ;
        float beyondSquared = beyond * beyond * squared;
        float alongSquared = along * along * squared;
        float edge = signedTaper * across;
        if (Math.signum(beyond) * sideSquared * beyondSquared > edge) {
            return (float) Math.sqrt(across + beyondSquared) / squared - endRadius;
        }
        if (Math.signum(along) * sideSquared * alongSquared < edge) {
            return (float) Math.sqrt(across + alongSquared) / squared - startRadius;
        }
        return ((float) Math.sqrt(across * sideSquared / squared) + along * taper) / squared
                - startRadius;
    }

    @Override
    double lowest() {
        return Math.min(from.y() - fromRadius, to.y() - toRadius);
    }

    @Override
    List<Ball> balls() {
        return List.of(ballAt(0), ballAt(0.25), ballAt(0.5), ballAt(0.75), ballAt(1));
    }

    private Ball ballAt(double fraction) {
        double radius = fromRadius + (toRadius - fromRadius) * fraction;
        return new Ball(from.towards(to, fraction), radius);
    }
}
