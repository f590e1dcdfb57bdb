package dev.unknot.stretch;

/// Something an exercise needs.
public enum Equipment { CHAIR, DESK, WALL, DOORWAY, MAT, ROLLED_TOWEL, FOAM_ROLLER, TENNIS_BALL, STABILITY_BALL }
