package dev.unknot.figure;

import java.util.ArrayList;
import java.util.List;

/// A bare foot: heel, instep, outer edge and five toes.
/// In the foot's frame y points away from the sole and z along the toes.
final class FootShape {
    /// From the big toe outwards: place across the foot, length from the ankle, thickness.
    private static final double[][] TOES = {
        {-0.024, 0.158, 0.0145},
        {-0.006, 0.160, 0.0115},
        {0.008, 0.152, 0.011},
        {0.021, 0.142, 0.0105},
        {0.032, 0.128, 0.010}
    };

    private final Leg leg;
    private final Frame foot;
    private final int sign;
    private final Paint skin;
    private final double toeBend;
    private final List<Part> parts = new ArrayList<>();

    FootShape(Skeleton skeleton, Side side, Person.Look look) {
        this.leg = skeleton.leg(side);
        this.toeBend = Math.toRadians(skeleton.posture().number(side.of("leg") + ".toeBend", 0));
        this.foot = leg.foot();
        this.sign = leg.side().sign();
        this.skin = Paint.plain(look.skin());
    }

    List<Part> parts() {
        Vec ankle = leg.ankle();
        parts.add(cone(at(0, -0.043, -0.032), at(0, -0.046, 0.02), 0.033, 0.030)
                .meltingAt(ankle, 0.08, 0.03, 0.003));
        parts.add(cone(at(0, -0.015, 0.015), at(-0.022, -0.052, 0.11), 0.033, 0.023)
                .meltingAt(ankle, 0.2, 0.03, 0.003));
        parts.add(cone(at(0.008, -0.044, 0.02), at(0.024, -0.055, 0.10), 0.028, 0.020)
                .meltingAt(ankle, 0.2, 0.03, 0.003));
        for (double[] toe : TOES) {
            Vec root = at(toe[0], -0.058, 0.10);
            double length = toe[1] - 0.112;
            Vec tip = at(toe[0], -0.062 + length * Math.sin(toeBend), 0.10 + length * Math.cos(toeBend));
            parts.add(cone(root, tip, 0.016, toe[2]).meltingAt(root, 0.05, 0.015, 0.002));
        }
        return parts;
    }

    private Vec at(double outwards, double up, double forward) {
        return foot.point(sign * outwards, up, forward);
    }

    private Part cone(Vec from, Vec to, double fromRadius, double toRadius) {
        Solid solid = new RoundCone(from, to, fromRadius, toRadius);
        return Part.of(solid, Region.leg(leg.side()), Material.SKIN, skin);
    }
}
