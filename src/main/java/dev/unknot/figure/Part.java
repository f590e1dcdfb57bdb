package dev.unknot.figure;

/// A solid of the figure or of a thing: its surface, and how it melts into its neighbours.
///
/// Melting everywhere would fuse a hand with the head it touches. A part therefore melts over a
/// wide band near its joint only, and over a hair's breadth elsewhere.
final class Part {
    final Solid solid;
    final Region region;
    final Material material;
    final Paint paint;
    /// The width of the melted band at the joint, in metres.
    final float melt;
    private final float meltFar;
    private final float jointX;
    private final float jointY;
    private final float jointZ;
    private final float jointReach;

    private Part(Solid solid, Region region, Material material, Paint paint, Melt melt) {
        this.solid = solid;
        this.region = region;
        this.material = material;
        this.paint = paint;
        this.melt = (float) melt.width;
        this.meltFar = (float) melt.far;
        this.jointX = (float) melt.joint.x();
        this.jointY = (float) melt.joint.y();
        this.jointZ = (float) melt.joint.z();
        this.jointReach = (float) melt.reach;
    }

    /// Where and how widely a part melts.
    ///
    /// @param joint the middle of the melting
    /// @param reach how far from it the melting fades out, 0 for the same everywhere
    /// @param width the band at the joint
    /// @param far the band away from it
    private record Melt(Vec joint, double reach, double width, double far) {}

    static Part of(Solid solid, Region region, Material material, Paint paint) {
        return new Part(solid, region, material, paint, new Melt(Vec.ZERO, 0, 0, 0));
    }

    /// The part melting over the same band everywhere.
    Part melting(double width) {
        return new Part(solid, region, material, paint, new Melt(Vec.ZERO, 0, width, width));
    }

    /// The part melting near a joint.
    Part meltingAt(Vec joint, double reach, double width, double far) {
        return new Part(solid, region, material, paint, new Melt(joint, reach, width, far));
    }

    /// The width of the melted band at a point.
    float meltAt(float x, float y, float z) {
        if (jointReach <= 0) {
            return melt;
        }
        float dx = x - jointX;
        float dy = y - jointY;
        float dz = z - jointZ;
        float squared = dx * dx + dy * dy + dz * dz;
        if (squared >= jointReach * jointReach) {
            return meltFar;
        }
        float near = 1 - (float) Math.sqrt(squared) / jointReach;
        return meltFar + (melt - meltFar) * near * near * (3 - 2 * near);
    }

    boolean isThing() {
        return region == Region.PROP;
    }
}
