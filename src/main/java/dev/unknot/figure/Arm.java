package dev.unknot.figure;

/// A solved arm.
///
/// @param side which arm
/// @param shoulder the shoulder joint
/// @param elbow the elbow
/// @param wrist the wrist
/// @param hand at the wrist: y along the fingers, z out of the palm
/// @param forearm at the elbow: y back along the forearm
/// @param aim where the wrist was meant to be
/// @param missed how far from it the wrist stays, in metres
record Arm(
        Side side, Vec shoulder, Vec elbow, Vec wrist, Frame hand, Frame forearm, Vec aim, double missed) {

    /// The point of the palm that touches things.
    Vec palm() {
        return hand.point(0, Proportions.PALM_ALONG, Proportions.PALM_OUT);
    }

    /// The angle between upper arm and forearm in degrees: 180 is straight.
    double elbowAngle() {
        return shoulder.minus(elbow).angleTo(wrist.minus(elbow));
    }

    /// How far the hand is bent from the forearm's line, in degrees.
    double wristBend() {
        return hand.up().angleTo(wrist.minus(elbow));
    }

    Frame upperArm() {
        return Frame.upright(shoulder, shoulder.minus(elbow), forearm.front());
    }
}
