package dev.unknot.stretch;

/// The time of day an exercise suits best. [#ANY] suits always.
public enum Slot { MORNING, DESK, EVENING, ANY }
