package dev.unknot.figure;

/// A solved leg.
///
/// @param side which leg
/// @param hip the hip joint
/// @param knee the knee
/// @param ankle the ankle
/// @param foot at the ankle: y away from the sole, z along the toes
/// @param shin at the knee: y back along the shin, z to the kneecap's side
/// @param missed how far from its target the ankle stays, in metres
record Leg(Side side, Vec hip, Vec knee, Vec ankle, Frame foot, Frame shin, double missed) {

    /// The angle between thigh and shin in degrees: 180 is straight.
    double kneeAngle() {
        return hip.minus(knee).angleTo(ankle.minus(knee));
    }

    Frame thigh() {
        return Frame.upright(hip, hip.minus(knee), shin.front());
    }
}
