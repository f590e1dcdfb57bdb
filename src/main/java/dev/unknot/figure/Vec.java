package dev.unknot.figure;

/// A point or a direction in metres: `x` to the figure's left, `y` up, `z` to the figure's front.
///
/// @param x metres to the figure's left
/// @param y metres up
/// @param z metres to the front
public record Vec(double x, double y, double z) {
    static final Vec ZERO = new Vec(0, 0, 0);
    static final Vec LEFT = new Vec(1, 0, 0);
    static final Vec UP = new Vec(0, 1, 0);
    static final Vec DOWN = new Vec(0, -1, 0);
    static final Vec FRONT = new Vec(0, 0, 1);

    private static final double TINY = 1e-9;

    Vec plus(Vec other) {
        return new Vec(x + other.x, y + other.y, z + other.z);
    }

    Vec minus(Vec other) {
        return new Vec(x - other.x, y - other.y, z - other.z);
    }

    Vec times(double factor) {
        return new Vec(x * factor, y * factor, z * factor);
    }

    /// The point `distance` away along a direction.
    Vec along(Vec direction, double distance) {
        return plus(direction.times(distance));
    }

    double dot(Vec other) {
        return x * other.x + y * other.y + z * other.z;
    }

    Vec cross(Vec other) {
        return new Vec(
                y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    double length() {
        return Math.sqrt(dot(this));
    }

    double distanceTo(Vec other) {
        return minus(other).length();
    }

    /// This direction with length one; a vector of no length stays as it is.
    Vec unit() {
        double length = length();
        return length < TINY ? this : times(1 / length);
    }

    /// The point a fraction of the way to another: 0 is here, 1 is there.
    Vec towards(Vec other, double fraction) {
        return plus(other.minus(this).times(fraction));
    }

    /// What is left of this vector when its part along a unit direction is taken away.
    Vec acrossFrom(Vec unitDirection) {
        return minus(unitDirection.times(dot(unitDirection)));
    }

    /// The angle to another direction, 0 to 180 degrees.
    double angleTo(Vec other) {
        double cosine = unit().dot(other.unit());
        return Math.toDegrees(Math.acos(Math.clamp(cosine, -1.0, 1.0)));
    }

    /// The same vector with one of its three numbers replaced (0 is x, 1 is y, 2 is z).
    Vec with(int component, double value) {
        return switch (component) {
            case 0 -> new Vec(value, y, z);
            case 1 -> new Vec(x, value, z);
            case 2 -> new Vec(x, y, value);
            default -> throw new IllegalArgumentException("a vector has no component " + component);
        };
    }
}
