package dev.unknot.figure;

import java.util.ArrayList;
import java.util.List;

/// A hand: palm, four fingers of two bones, and a thumb.
/// In the hand's frame y runs along the fingers, z comes out of the palm.
final class HandShape {
    private static final double[] FINGER_LENGTHS = {0.068, 0.078, 0.074, 0.058};
    private static final double FINGER_GAP = 0.0185;
    private static final double KNUCKLES = 0.082;
    private static final double TIP_CURL = 2.1;

    private final Frame hand;
    private final Vec wrist;
    private final Region region;
    private final Paint skin;
    /// +1 when the thumb is on the x side of the hand's frame.
    private final double thumbSign;
    private final double curl;
    private final double spread;
    private final double thumb;
    private final List<Part> parts = new ArrayList<>();

    HandShape(Skeleton skeleton, Side side, Person.Look look) {
        Arm arm = skeleton.arm(side);
        String name = side.of("arm");
        this.hand = arm.hand();
        this.wrist = arm.wrist();
        this.region = Region.hand(side);
        this.skin = Paint.plain(look.skin());
        this.thumbSign = -side.sign();
        this.curl = Math.toRadians(skeleton.posture().number(name + ".curl", 12));
        this.spread = Math.toRadians(skeleton.posture().number(name + ".spread", 3));
        this.thumb = Math.toRadians(skeleton.posture().number(name + ".thumb", 35));
    }

    List<Part> parts() {
        Solid palm = new RoundedBox(hand.shifted(0, 0.046, 0), 0.038, 0.044, 0.0155, 0.0145);
        parts.add(part(palm).meltingAt(wrist, 0.06, 0.03, 0.003));
        for (int finger = 0; finger < FINGER_LENGTHS.length; finger++) {
            addFinger(finger);
        }
        addThumb();
        return parts;
    }

    private void addFinger(int finger) {
        double place = (1.5 - finger) * thumbSign;
        Vec knuckle = hand.point(place * FINGER_GAP, KNUCKLES, 0);
        double half = FINGER_LENGTHS[finger] / 2;
        Vec middle = knuckle.along(bone(place * spread, curl), half);
        Vec tip = middle.along(bone(place * spread, curl * TIP_CURL), half);
        parts.add(part(new RoundCone(knuckle, middle, 0.0108, 0.0100))
                .meltingAt(knuckle, 0.03, 0.012, 0.0015));
        parts.add(part(new RoundCone(middle, tip, 0.0100, 0.0085))
                .meltingAt(middle, 0.02, 0.003, 0.0015));
    }

    private Vec bone(double aside, double curled) {
        return hand.direction(
                Math.sin(aside) * Math.cos(curled), Math.cos(aside) * Math.cos(curled), Math.sin(curled));
    }

    private void addThumb() {
        Vec root = hand.point(thumbSign * 0.026, 0.020, 0.004);
        Vec joint = root.along(thumbBone(thumb, 0.25), 0.042);
        Vec tip = joint.along(thumbBone(thumb * 0.6, 0.3), 0.032);
        parts.add(part(new RoundCone(root, joint, 0.0155, 0.0120)).meltingAt(root, 0.05, 0.015, 0.002));
        parts.add(part(new RoundCone(joint, tip, 0.0118, 0.0095))
                .meltingAt(joint, 0.025, 0.004, 0.0015));
    }

    private Vec thumbBone(double away, double inward) {
        return hand.direction(thumbSign * Math.sin(away), Math.cos(away), inward).unit();
    }

    private Part part(Solid solid) {
        return Part.of(solid, region, Material.SKIN, skin);
    }
}
