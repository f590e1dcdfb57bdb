package dev.unknot.figure;

/// Two bones that reach for a point: where their joint and their end come to lie.
///
/// @param joint the elbow or knee
/// @param end the wrist or ankle: the target, or as near to it as the bones allow
/// @param missed how far the end stays from the target, in metres
record Reach(Vec joint, Vec end, double missed) {
    /// A limb is never quite straight: at the very end the joint's side would be undecided.
    private static final double STRAIGHTEST = 0.998;
    private static final double FOLDED_GAP = 0.02;
    private static final double NO_SIDE = 0.02;

    /// Bends two bones from a root to a target, the joint on the side that the pole points to.
    static Reach of(Vec root, Vec target, double upper, double lower, Vec pole) {
        Vec line = target.minus(root);
        double wanted = line.length();
        double length = Math.clamp(
                wanted, Math.abs(upper - lower) + FOLDED_GAP, (upper + lower) * STRAIGHTEST);
        Vec direction = line.unit();
        double cosine = (upper * upper + length * length - lower * lower) / (2 * upper * length);
        double sine = Math.sqrt(Math.max(0, 1 - cosine * cosine));
        Vec joint = root.along(direction, upper * cosine).along(side(pole, direction), upper * sine);
        return new Reach(joint, root.along(direction, length), Math.abs(wanted - length));
    }

    private static Vec side(Vec pole, Vec direction) {
        Vec side = pole.acrossFrom(direction);
        if (side.length() >= NO_SIDE) {
            return side.unit();
        }
        Vec other = Math.abs(direction.y()) < 0.9 ? Vec.UP : Vec.LEFT;
        return other.cross(direction).unit();
    }
}
