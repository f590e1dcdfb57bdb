package dev.unknot.figure;

import java.util.ArrayList;
import java.util.List;

/// Checks that limbs reach their targets and that joints bend the way they can.
final class JointChecks {
    private static final double REACH_LIMIT = 0.015;
    private static final double WRIST_LIMIT = 90;
    /// A joint this straight has no side it bends to.
    private static final double STRAIGHT = 172;
    private static final double KNEE_LIMIT = 107;
    private static final double ELBOW_LIMIT = 135;
    /// From this far off hanging, an arm is raised and its elbow may point anywhere.
    private static final double RAISED = 115;

    private final Skeleton skeleton;
    private final int key;
    private final List<PoseChecks.Finding> findings = new ArrayList<>();

    JointChecks(Skeleton skeleton, int key) {
        this.skeleton = skeleton;
        this.key = key;
    }

    List<PoseChecks.Finding> findings() {
        for (Side side : Side.values()) {
            arm(side, skeleton.arm(side));
            leg(side, skeleton.leg(side));
        }
        return findings;
    }

    private void arm(Side side, Arm arm) {
        reach(side.of("arm"), arm.missed());
        if (arm.wristBend() > WRIST_LIMIT) {
            add(PoseChecks.Rule.WRIST, side.of("wrist"), "is bent by % degrees", arm.wristBend());
        }
        if (arm.elbowAngle() < STRAIGHT && elbowTurn(arm) > ELBOW_LIMIT) {
            add(PoseChecks.Rule.JOINT, side.of("elbow"), "points % degrees from where it can", elbowTurn(arm));
        }
    }

    private void leg(Side side, Leg leg) {
        reach(side.of("leg"), leg.missed());
        if (leg.kneeAngle() < STRAIGHT && kneeTurn(leg) > KNEE_LIMIT) {
            add(PoseChecks.Rule.JOINT, side.of("knee"), "bends % degrees from its front", kneeTurn(leg));
        }
    }

    private void reach(String limb, double missed) {
        if (missed > REACH_LIMIT) {
            add(PoseChecks.Rule.REACH, limb, "misses its place by % mm", missed * 1000);
        }
    }

    /// The angle between where a kneecap points and the front of the foot, turned to the shin.
    private static double kneeTurn(Leg leg) {
        Vec shin = leg.ankle().minus(leg.knee()).unit();
        Vec kneecap = leg.knee().minus(leg.hip()).unit().minus(shin);
        Vec front = leg.foot().front().plus(leg.foot().up()).acrossFrom(shin);
        return kneecap.acrossFrom(shin).angleTo(front);
    }

    /// The angle between where an elbow points and where it would with the arm swung up from
    /// hanging.
    private double elbowTurn(Arm arm) {
        Frame chest = skeleton.spine().chest();
        Vec upper = arm.elbow().minus(arm.shoulder()).unit();
        Vec down = chest.up().times(-1);
        if (upper.angleTo(down) > RAISED) {
            return 0;
        }
        Vec tip = upper.minus(arm.wrist().minus(arm.elbow()).unit()).acrossFrom(upper);
        Vec hanging = chest.direction(arm.side().sign() * 0.2, 0, -1).unit();
        return tip.angleTo(swung(hanging, down, upper));
    }

    /// A direction carried along by the shortest turn from one unit direction to another.
    private static Vec swung(Vec direction, Vec from, Vec to) {
        Vec axis = from.cross(to);
        double cosine = from.dot(to);
        return direction.times(cosine)
                .plus(axis.cross(direction))
                .plus(axis.times(axis.dot(direction) / (1 + cosine)));
    }

    private void add(PoseChecks.Rule rule, String joint, String what, double measure) {
        findings.add(new PoseChecks.Finding(rule, key, joint + " " + what.replace("%", "" + Math.round(measure))));
    }
}
