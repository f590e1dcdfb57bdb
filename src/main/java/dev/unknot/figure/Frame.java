package dev.unknot.figure;

/// A place with three axes of its own: a bone, a hand, a prop. The axes are unit vectors.
///
/// @param origin where the frame sits, metres in the world
/// @param left the direction of its own x axis
/// @param up the direction of its own y axis (along the bone)
/// @param front the direction of its own z axis
record Frame(Vec origin, Vec left, Vec up, Vec front) {
    static final Frame WORLD = new Frame(Vec.ZERO, Vec.LEFT, Vec.UP, Vec.FRONT);

    /// A direction given in this frame's axes, as the world sees it.
    Vec direction(double x, double y, double z) {
        return left.times(x).plus(up.times(y)).plus(front.times(z));
    }

    Vec direction(Vec inside) {
        return direction(inside.x(), inside.y(), inside.z());
    }

    /// A point given in this frame's axes, as the world sees it.
    Vec point(double x, double y, double z) {
        return origin.plus(direction(x, y, z));
    }

    Vec point(Vec inside) {
        return point(inside.x(), inside.y(), inside.z());
    }

    /// A point of the world, as this frame sees it.
    Vec inside(Vec world) {
        Vec offset = world.minus(origin);
        return new Vec(offset.dot(left), offset.dot(up), offset.dot(front));
    }

    Frame at(Vec place) {
        return new Frame(place, left, up, front);
    }

    /// The frame moved to a point given in its own axes.
    Frame shifted(double x, double y, double z) {
        return at(point(x, y, z));
    }

    /// A frame described inside this one, as the world sees it.
    Frame then(Frame inner) {
        return new Frame(
                point(inner.origin),
                direction(inner.left),
                direction(inner.up),
                direction(inner.front));
    }

    /// The rotation of a bend: forward, to the figure's left, and turned to its left, in degrees.
    static Frame bend(double forward, double toLeft, double turnLeft) {
        return turn(turnLeft).then(lean(-toLeft)).then(nod(forward));
    }

    static Frame bend(Vec degrees) {
        return bend(degrees.x(), degrees.y(), degrees.z());
    }

    /// Rotation about the x axis; positive bends forward.
    static Frame nod(double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        return new Frame(Vec.ZERO, Vec.LEFT, new Vec(0, cos, sin), new Vec(0, -sin, cos));
    }

    /// Rotation about the y axis; positive turns to the figure's left.
    static Frame turn(double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        return new Frame(Vec.ZERO, new Vec(cos, 0, -sin), Vec.UP, new Vec(sin, 0, cos));
    }

    /// Rotation about the z axis; positive lifts the left side.
    static Frame lean(double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        return new Frame(Vec.ZERO, new Vec(cos, sin, 0), new Vec(-sin, cos, 0), Vec.FRONT);
    }

    /// A frame with a given y axis whose front is as near as can be to a hint.
    static Frame upright(Vec origin, Vec up, Vec frontHint) {
        Vec axis = up.unit();
        Vec left = axis.cross(frontHint).unit();
        return new Frame(origin, left, axis, left.cross(axis));
    }

    /// A frame whose front is exact in direction `front` once made square to `up`.
    static Frame facing(Vec origin, Vec up, Vec front) {
        Vec axis = up.unit();
        Vec square = front.acrossFrom(axis).unit();
        return new Frame(origin, axis.cross(square), axis, square);
    }
}
