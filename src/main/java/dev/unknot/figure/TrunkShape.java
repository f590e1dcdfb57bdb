package dev.unknot.figure;

import java.util.ArrayList;
import java.util.List;

/// The trunk: five ellipsoids from hips to chest, the shoulders, the slopes of the neck, the neck.
final class TrunkShape {
    private static final double SHOULDER_BAR_HEIGHT = Proportions.CHEST - 0.075;

    private final Skeleton skeleton;
    private final Spine spine;
    private final Person.Look look;
    private final Paint shirt;
    private final List<Part> parts = new ArrayList<>();

    TrunkShape(Skeleton skeleton, Person.Look look) {
        this.skeleton = skeleton;
        this.spine = skeleton.spine();
        this.look = look;
        this.shirt = new ShirtPaint(spine, look, Region.TRUNK);
    }

    List<Part> parts() {
        double girth = look.girth();
        core(spine.pelvis().shifted(0, -0.005, 0), 0.150, 0.105, 0.100 * girth, 0);
        for (Side side : Side.values()) {
            Frame seat = spine.pelvis().shifted(side.sign() * 0.068, -0.055, -0.05);
            core(seat, 0.080, 0.085, 0.078, 0.05);
        }
        double belly = skeleton.posture().number("belly", 0);
        core(spine.lumbar().shifted(0, 0.03, 0.018 * belly), 0.120 * girth, 0.115,
                (0.088 + 0.016 * belly) * girth, 0.07);
        core(spine.thorax().shifted(0, 0.05, 0), 0.130 * girth, 0.13, 0.094 * girth, 0.07);
        core(spine.chest().shifted(0, 0.02, 0.005), 0.142 * girth, 0.125, 0.098 * girth, 0.06);
        if (look.woman()) {
            bust();
        }
        for (Side side : Side.values()) {
            shoulder(side);
        }
        neck();
        return parts;
    }

    private void core(Frame frame, double halfX, double halfY, double halfZ, double melt) {
        add(new Ellipsoid(frame, halfX, halfY, halfZ), melt);
    }

    private void bust() {
        for (Side side : Side.values()) {
            add(RoundCone.sphere(spine.chest().point(side.sign() * 0.060, 0.012, 0.058), 0.047), 0.05);
        }
    }

    /// The bar from the breastbone to the shoulder, and the slope from the neck down to it.
    private void shoulder(Side side) {
        double girth = look.girth();
        Vec joint = skeleton.arm(side).shoulder();
        Vec middle = spine.chest().point(0, SHOULDER_BAR_HEIGHT, -0.005);
        add(new RoundCone(middle, joint, 0.062 * girth, 0.046 * girth), 0.05);
        Vec high = spine.neck().point(side.sign() * 0.012, 0.02, -0.012);
        Vec low = joint.plus(spine.chest().direction(-side.sign() * 0.045, 0.022, -0.008));
        add(new RoundCone(high, low, 0.044 * girth, 0.030 * girth), 0.045);
    }

    private void neck() {
        Vec bottom = spine.neck().point(0, -0.02, 0);
        Vec top = spine.neck().point(0, Proportions.NECK + 0.01, 0.004);
        Solid column = new RoundCone(bottom, top, 0.056 * look.girth(), 0.050 * look.girth());
        Paint paint = new ShirtPaint(spine, look, Region.NECK);
        parts.add(Part.of(column, Region.NECK, Material.CLOTH, paint).melting(0.035));
    }

    private void add(Solid solid, double melt) {
        parts.add(Part.of(solid, Region.TRUNK, Material.CLOTH, shirt).melting(melt));
    }
}
