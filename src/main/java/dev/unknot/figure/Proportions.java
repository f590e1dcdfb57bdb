package dev.unknot.figure;

/// The lengths of the bones, in metres: the same for the whole cast, so that a pose fits each.
final class Proportions {
    static final double LUMBAR = 0.15;
    static final double THORAX = 0.16;
    static final double CHEST = 0.16;
    static final double NECK = 0.095;
    static final double UPPER_ARM = 0.275;
    static final double FOREARM = 0.245;
    static final double THIGH = 0.41;
    static final double SHIN = 0.40;
    /// From the middle of the chest to a shoulder joint.
    static final double HALF_SHOULDERS = 0.158;
    /// From the middle of the pelvis to a hip joint.
    static final double HALF_HIPS = 0.088;
    /// The pelvis' own centre lies this far above the line through the hip joints.
    static final double PELVIS_ABOVE_HIPS = 0.035;
    /// From the wrist to the palm's contact point: along the fingers, and out of the palm.
    static final double PALM_ALONG = 0.07;
    static final double PALM_OUT = 0.02;
    /// From the sole's contact point up to the ankle, and back towards the heel.
    static final double ANKLE_HEIGHT = 0.075;
    static final double ANKLE_BACK = 0.03;

    private Proportions() {}
}
