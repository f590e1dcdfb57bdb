package dev.unknot.figure;

import java.util.List;

/// A soft running shoe with a coloured sole.
final class ShoeShape {
    private static final int UPPER = 0xF3EEE4;
    private static final int SOLE = 0x2E7F86;

    private final Leg leg;
    private final Frame foot;
    private final int sign;

    ShoeShape(Leg leg) {
        this.leg = leg;
        this.foot = leg.foot();
        this.sign = leg.side().sign();
    }

    List<Part> parts() {
        Vec ankle = leg.ankle();
        Solid heel = new RoundCone(foot.point(0, -0.048, -0.034), foot.point(0, -0.048, 0.03), 0.038, 0.036);
        Solid tongue =
                new RoundCone(foot.point(0, -0.015, 0.015), foot.point(-sign * 0.022, -0.052, 0.11), 0.036, 0.026);
        Solid toeCap =
                new RoundCone(foot.point(0, -0.035, 0.02), foot.point(sign * 0.004, -0.050, 0.115), 0.045, 0.034);
        return List.of(
                part(heel, UPPER).meltingAt(ankle, 0.08, 0.02, 0.003),
                part(tongue, UPPER).meltingAt(ankle, 0.2, 0.03, 0.003),
                part(toeCap, UPPER).meltingAt(ankle, 0.2, 0.03, 0.003),
                sole(new Cylinder(foot.shifted(0, -0.0755, -0.033), 0.040, 0.0095, 0.008)),
                sole(new RoundedBox(foot.shifted(sign * 0.002, -0.0755, 0.04), 0.039, 0.0095, 0.074, 0.008)),
                sole(new Cylinder(foot.shifted(sign * 0.004, -0.0755, 0.110), 0.040, 0.0095, 0.008)));
    }

    /// A piece of the sole, which is round at heel and toe and hardly wider than the shoe.
    private Part sole(Solid solid) {
        return part(solid, SOLE).melting(0.003);
    }

    private Part part(Solid solid, int colour) {
        return Part.of(solid, Region.leg(leg.side()), Material.CLOTH, Paint.plain(colour));
    }
}
