package dev.unknot.figure;

import java.util.List;

/// A leg from hip to ankle in trousers, the calf a little behind the shin bone.
final class LegShape {
    private static final double CALF = 0.36;
    private static final double HEM = 0.82;

    private final Leg leg;
    private final Person.Look look;
    private final Region region;

    LegShape(Leg leg, Person.Look look) {
        this.leg = leg;
        this.look = look;
        this.region = Region.leg(leg.side());
    }

    List<Part> parts() {
        Vec knee = leg.knee();
        Vec ankle = leg.ankle();
        Vec hem = knee.towards(ankle, HEM);
        Vec calf = knee.towards(ankle, CALF).along(leg.shin().front(), -0.012);
        return List.of(
                cloth(leg.hip(), knee, 0.086, 0.0545).meltingAt(leg.hip(), 0.17, 0.06, 0.003),
                cloth(knee, calf, 0.0545, 0.050).meltingAt(knee, 0.09, 0.004, 0.003),
                cloth(calf, hem, 0.050, 0.041).meltingAt(calf, 0.12, 0.003, 0.002),
                skin(knee.towards(ankle, 0.7), ankle).meltingAt(ankle, 0.04, 0.01, 0.002));
    }

    private Part cloth(Vec from, Vec to, double fromRadius, double toRadius) {
        Solid solid = new RoundCone(from, to, fromRadius, toRadius);
        return Part.of(solid, region, Material.CLOTH, Paint.plain(look.trousers()));
    }

    private Part skin(Vec from, Vec to) {
        Solid solid = new RoundCone(from, to, 0.034, 0.033);
        return Part.of(solid, region, Material.SKIN, Paint.plain(look.skin()));
    }
}
