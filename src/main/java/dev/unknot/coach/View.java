package dev.unknot.coach;

/// How an exercise is shown.
public enum View {
    /// The picture with the person's dose on it.
    STILL,
    /// The movement, again and again.
    MOTION,
    /// The clip to follow along with, which counts the dose.
    FOLLOW
}
