package dev.unknot.figure;

import org.jspecify.annotations.Nullable;

/// Places a leg: by the point its sole stands on, or by the directions of thigh and shin.
final class LegSolver {
    private static final double CLEARLY_BENT = 0.2;

    private final Posture posture;
    private final Side side;
    private final String leg;
    private final Frame pelvis;
    private final Frame given;

    LegSolver(Posture posture, Side side, Frame pelvis, Frame given) {
        this.posture = posture;
        this.side = side;
        this.leg = side.of("leg");
        this.pelvis = pelvis;
        this.given = given;
    }

    Leg solve() {
        Vec hip = pelvis.point(
                side.sign() * Proportions.HALF_HIPS, -Proportions.PELVIS_ABOVE_HIPS, 0);
        Vec toes = direction("toes", pelvis.direction(side.sign() * 0.15, 0, 1));
        Vec sole = direction("sole", Vec.DOWN);
        Frame foot = Frame.facing(Vec.ZERO, sole.times(-1), toes);
        Vec target = posture.vector(leg + ".foot");
        return target == null ? hanging(hip, foot) : standing(hip, foot, given.point(target));
    }

    private Leg standing(Vec hip, Frame foot, Vec sole) {
        Vec ankle = sole.plus(foot.direction(0, Proportions.ANKLE_HEIGHT, -Proportions.ANKLE_BACK));
        Vec pole = direction("pole", pelvis.direction(side.sign() * 0.1, 0, 1));
        Reach reach = Reach.of(hip, ankle, Proportions.THIGH, Proportions.SHIN, pole);
        return leg(hip, reach.joint(), reach.end(), foot, reach.missed());
    }

    private Leg hanging(Vec hip, Frame foot) {
        Vec thigh = direction("thigh", new Vec(side.sign() * 0.04, -1, 0));
        Vec knee = hip.along(thigh, Proportions.THIGH);
        Vec ankle = knee.along(direction("shin", Vec.DOWN), Proportions.SHIN);
        return leg(hip, knee, ankle, foot, 0);
    }

    private Leg leg(Vec hip, Vec knee, Vec ankle, Frame foot, double missed) {
        Vec shin = ankle.minus(knee);
        Vec kneecap = knee.minus(hip).unit().minus(shin.unit());
        Vec front = kneecap.length() > CLEARLY_BENT ? kneecap : pelvis.front();
        Frame shinFrame = Frame.upright(knee, shin.times(-1), front);
        return new Leg(side, hip, knee, ankle, foot.at(ankle), shinFrame, missed);
    }

    private Vec direction(String name, Vec otherwise) {
        @Nullable Vec inside = posture.vector(leg + "." + name);
        return inside == null ? otherwise.unit() : given.direction(inside).unit();
    }
}
