package dev.unknot.figure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Where the muscles of an arm lie.
final class ArmMuscles {
    private final Arm arm;
    private final Frame chest;
    private final List<Glow> glows;
    private final Set<Region> limb;
    private final Set<Region> limbAndTrunk;

    ArmMuscles(Arm arm, Frame chest, List<Glow> glows) {
        this.arm = arm;
        this.chest = chest;
        this.glows = glows;
        this.limb = EnumSet.of(Region.arm(arm.side()), Region.hand(arm.side()));
        this.limbAndTrunk = EnumSet.of(Region.TRUNK, Region.NECK);
        limbAndTrunk.addAll(limb);
    }

    void add(Muscle.Group group) {
        if (group == Muscle.Group.REAR_DELTOID) {
            rearDeltoid();
        } else if (group == Muscle.Group.FRONT_DELTOID) {
            deltoid(0.01, 0.05, 0.03, 0.065, 0.9);
        } else if (group == Muscle.Group.DELTOID) {
            Vec start = arm.shoulder().plus(chest.direction(arm.side().sign() * 0.01, 0.02, 0));
            Vec end = arm.shoulder().towards(arm.elbow(), 0.42);
            glows.add(new Glow(start, end, 0.11, 1, limbAndTrunk));
        } else if (group == Muscle.Group.TRICEPS) {
            triceps();
        } else {
            Vec start = arm.elbow().towards(arm.wrist(), 0.15);
            glows.add(new Glow(start, arm.elbow().towards(arm.wrist(), 0.75), 0.060, 0.8, limb));
        }
    }

    /// A line from the shoulder, some metres inwards and forward, to a third of the upper arm.
    private void deltoid(
            double inwards, double forward, double endForward, double radius, double strength) {
        Vec start = arm.shoulder().plus(chest.direction(-arm.side().sign() * inwards, 0, forward));
        Vec end = arm.shoulder().towards(arm.elbow(), 0.35).plus(chest.direction(0, 0, endForward));
        glows.add(new Glow(start, end, radius, strength, limbAndTrunk));
    }

    /// From the back of the shoulder down the outer side of the arm, wherever the arm points.
    private void rearDeltoid() {
        int out = arm.side().sign();
        Vec start = arm.shoulder().plus(chest.direction(out * 0.02, 0, -0.05));
        Vec end = arm.shoulder().towards(arm.elbow(), 0.35).plus(arm.upperArm().direction(out * 0.045, 0, -0.02));
        glows.add(new Glow(start, end, 0.075, 1, limb));
    }

    private void triceps() {
        Frame upperArm = arm.upperArm();
        Vec start = arm.shoulder().towards(arm.elbow(), 0.30).plus(upperArm.direction(0, 0, -0.035));
        Vec end = arm.shoulder().towards(arm.elbow(), 0.85).plus(upperArm.direction(0, 0, -0.03));
        glows.add(new Glow(start, end, 0.055, 0.9, limb));
    }
}
