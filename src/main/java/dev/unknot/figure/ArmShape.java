package dev.unknot.figure;

import java.util.List;

/// An arm from shoulder to wrist, its sleeve a little wider than the skin that comes out of it.
final class ArmShape {
    private static final double SLEEVE_END = 0.52;
    /// The skin starts inside the sleeve, or a gap would show when the arm is raised.
    private static final double SKIN_START = 0.40;
    private static final double FOREARM_BELLY = 0.27;

    private final Arm arm;
    private final Person.Look look;
    private final Region region;

    ArmShape(Arm arm, Person.Look look) {
        this.arm = arm;
        this.look = look;
        this.region = Region.arm(arm.side());
    }

    List<Part> parts() {
        return look.scarf() ? longSleeve() : shortSleeve();
    }

    private List<Part> longSleeve() {
        double girth = look.girth();
        return List.of(
                cloth(new RoundCone(arm.shoulder(), arm.elbow(), 0.052 * girth, 0.040 * girth))
                        .meltingAt(arm.shoulder(), 0.13, 0.05, 0.002),
                cloth(new RoundCone(arm.elbow(), arm.wrist(), 0.040 * girth, 0.031 * girth))
                        .meltingAt(arm.elbow(), 0.05, 0.002, 0.001));
    }

    private List<Part> shortSleeve() {
        double girth = look.girth();
        Vec shoulder = arm.shoulder();
        Vec elbow = arm.elbow();
        Vec sleeve = shoulder.towards(elbow, SLEEVE_END);
        Vec belly = elbow.towards(arm.wrist(), FOREARM_BELLY);
        return List.of(
                cloth(new RoundCone(shoulder, sleeve, 0.052 * girth, 0.0465 * girth))
                        .meltingAt(shoulder, 0.13, 0.05, 0.002),
                bare(shoulder.towards(elbow, SKIN_START), elbow, 0.042 * girth, 0.0358 * girth)
                        .meltingAt(sleeve, 0.03, 0.002, 0.002),
                bare(elbow, belly, 0.0358 * girth, 0.0362 * girth).meltingAt(elbow, 0.05, 0.002, 0.001),
                bare(belly, arm.wrist(), 0.0362 * girth, 0.0258 * girth)
                        .meltingAt(belly, 0.05, 0.001, 0.001));
    }

    private Part cloth(Solid solid) {
        return Part.of(solid, region, Material.CLOTH, Paint.plain(look.top()));
    }

    private Part bare(Vec from, Vec to, double fromRadius, double toRadius) {
        Solid solid = new RoundCone(from, to, fromRadius, toRadius);
        return Part.of(solid, region, Material.SKIN, Paint.plain(look.skin()));
    }
}
