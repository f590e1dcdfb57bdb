package dev.unknot.figure;

import java.util.Set;

/// The light of one muscle: strongest on its line, gone at its radius.
///
/// @param from one end of the muscle
/// @param to the other end
/// @param radius how far its light reaches, in metres
/// @param strength 0 to 1
/// @param regions the parts of the body it falls on
record Glow(Vec from, Vec to, double radius, double strength, Set<Region> regions) {

    Glow dimmed(double factor) {
        return new Glow(from, to, radius, strength * factor, regions);
    }

    /// The light at a point, 0 to 1.
    double at(Vec point) {
        Vec line = to.minus(from);
        Vec offset = point.minus(from);
        double along = Math.clamp(offset.dot(line) / Math.max(1e-9, line.dot(line)), 0.0, 1.0);
        double away = offset.minus(line.times(along)).length() / radius;
        if (away >= 1) {
            return 0;
        }
        double near = 1 - away;
        return near * near * (3 - 2 * near) * strength;
    }
}
