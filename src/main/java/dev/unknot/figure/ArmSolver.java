package dev.unknot.figure;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Places an arm: by the point its palm touches, or by the directions of upper arm and forearm.
/// Shoulder and elbow depend on each other, since a raised arm lifts its shoulder blade: solved
/// three times over, which settles it to well under a millimetre.
final class ArmSolver {
    private static final int ROUNDS = 3;
    private static final double SHRUG_LIFT = 0.05;
    private static final double PROTRACT_FORWARD = 0.04;
    private static final double CLEARLY_BENT = 0.05;

    private final Posture posture;
    private final Side side;
    private final String arm;
    private final Frame chest;
    private final Frame given;
    private final Frame poleFrame;

    ArmSolver(Posture posture, Side side, Frame chest, Function<String, Frame> frames) {
        this.posture = posture;
        this.side = side;
        this.arm = side.of("arm");
        this.chest = chest;
        String in = posture.frame(arm + ".in", "world");
        this.given = frames.apply(in);
        this.poleFrame = frames.apply(posture.frame(arm + ".poleIn", in));
    }

    Arm solve() {
        Arm solved = from(shoulderAtRest());
        for (int round = 1; round < ROUNDS; round++) {
            solved = from(shoulderFor(solved.elbow().minus(solved.shoulder()).unit()));
        }
        return solved;
    }

    private Vec shoulderAtRest() {
        return shoulder(0, 0);
    }

    /// A raised arm lifts the shoulder and draws it in; an arm held forward takes it forward.
    private Vec shoulderFor(Vec upperArm) {
        double raised = Math.max(0, upperArm.dot(chest.up()) + 0.15);
        return shoulder(raised, Math.max(0, upperArm.dot(chest.front())));
    }

    private Vec shoulder(double raised, double forward) {
        double shrug = posture.number(arm + ".shrug", 0);
        double protract = posture.number(arm + ".protract", 0);
        return chest.point(
                side.sign() * (Proportions.HALF_SHOULDERS - 0.022 * raised),
                Proportions.CHEST - 0.055 + 0.045 * raised + shrug * SHRUG_LIFT,
                -0.012 + 0.02 * forward + protract * PROTRACT_FORWARD);
    }

    private Arm from(Vec shoulder) {
        Vec palm = posture.vector(arm + ".hand");
        return palm == null ? hanging(shoulder) : reaching(shoulder, given.point(palm));
    }

    private Arm reaching(Vec shoulder, Vec palm) {
        Vec fingers = direction("fingers", Vec.DOWN, given);
        Vec facing = direction("palm", Vec.FRONT.times(-1), given);
        Frame hand = Frame.facing(palm, fingers, facing);
        Vec aim = hand.point(0, -Proportions.PALM_ALONG, -Proportions.PALM_OUT);
        Vec pole = direction("pole", chest.direction(side.sign() * 0.5, -0.6, -0.6), poleFrame);
        Reach reach = Reach.of(shoulder, aim, Proportions.UPPER_ARM, Proportions.FOREARM, pole);
        return arm(shoulder, reach.joint(), reach.end(), hand, aim, reach.missed());
    }

    private Arm hanging(Vec shoulder) {
        Vec upper = direction("upper", chest.direction(side.sign() * 0.18, -1, 0), given);
        Vec fore = direction("fore", chest.direction(side.sign() * 0.1, -1, 0.15), given);
        Vec elbow = shoulder.along(upper, Proportions.UPPER_ARM);
        Vec wrist = elbow.along(fore, Proportions.FOREARM);
        Vec facing = direction("palm", chest.direction(-side.sign(), 0, 0), given);
        Frame hand = Frame.facing(wrist, direction("fingers", fore, given), facing);
        return arm(shoulder, elbow, wrist, hand, wrist, 0);
    }

    private Arm arm(Vec shoulder, Vec elbow, Vec wrist, Frame hand, Vec aim, double missed) {
        Vec upper = elbow.minus(shoulder).unit();
        Vec fore = wrist.minus(elbow).unit();
        boolean bent = upper.cross(fore).length() >= CLEARLY_BENT;
        Frame forearm = Frame.upright(elbow, fore.times(-1), bent ? fore.minus(upper) : chest.front());
        return new Arm(side, shoulder, elbow, wrist, hand.at(wrist), forearm, aim, missed);
    }

    private Vec direction(String name, Vec otherwise, Frame frame) {
        @Nullable Vec inside = posture.vector(arm + "." + name);
        return inside == null ? otherwise.unit() : frame.direction(inside).unit();
    }
}
