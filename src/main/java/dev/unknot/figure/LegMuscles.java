package dev.unknot.figure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Where the muscles of a leg and of the hip lie.
final class LegMuscles {
    private static final double NEARLY_STRAIGHT = 168;

    private final Leg leg;
    private final Frame pelvis;
    private final List<Glow> glows;
    private final Set<Region> limb;
    private final Set<Region> limbAndTrunk;

    LegMuscles(Leg leg, Frame pelvis, List<Glow> glows) {
        this.leg = leg;
        this.pelvis = pelvis;
        this.glows = glows;
        this.limb = EnumSet.of(Region.leg(leg.side()));
        this.limbAndTrunk = EnumSet.of(Region.TRUNK, Region.leg(leg.side()));
    }

    void add(Muscle.Group group) {
        if (group == Muscle.Group.GLUTEALS) {
            add(pelvis(0.055, 0.02, -0.10), pelvis(0.085, -0.085, -0.10), 0.085, 1, limbAndTrunk);
        } else if (group == Muscle.Group.HIP_FLEXORS) {
            add(pelvis(0.085, 0.05, 0.09), thigh(0.30, 0.05), 0.070, 1, limbAndTrunk);
        } else if (group == Muscle.Group.HAMSTRINGS) {
            add(thigh(0.28, -0.06), thigh(0.85, -0.045), 0.065, 0.85, limb);
        } else if (group == Muscle.Group.QUADRICEPS) {
            add(thigh(0.25, 0.06), thigh(0.85, 0.045), 0.070, 0.9, limb);
        } else {
            add(shin(0.15, -0.045), shin(0.55, -0.04), 0.060, 0.9, limb);
        }
    }

    private Vec pelvis(double outwards, double up, double forward) {
        return pelvis.point(leg.side().sign() * outwards, up, forward);
    }

    /// A point part of the way down the thigh, moved to its front.
    private Vec thigh(double fraction, double forward) {
        Frame thigh = Frame.upright(leg.hip(), leg.hip().minus(leg.knee()), kneecap());
        return leg.hip().towards(leg.knee(), fraction).plus(thigh.direction(0, 0, forward));
    }

    /// Which way the front of the thigh looks. Of a bent knee the shin tells it, as it folds away from
    /// the front; the shin's own front may then point along the thigh or even behind it.
    private Vec kneecap() {
        return leg.kneeAngle() < NEARLY_STRAIGHT ? leg.knee().minus(leg.ankle()) : leg.shin().front();
    }

    private Vec shin(double fraction, double forward) {
        return leg.knee().towards(leg.ankle(), fraction).plus(leg.shin().direction(0, 0, forward));
    }

    private void add(Vec from, Vec to, double radius, double strength, Set<Region> regions) {
        glows.add(new Glow(from, to, radius, strength, regions));
    }
}
