package dev.unknot.stretch;

/// Where it hurts, or what an exercise is for. [#GENERAL] suits every region.
public enum Region { NECK, SHOULDER_TOP, UPPER_BACK, SHOULDER_JOINT, SIDE_BACK, CHEST_FRONT, GENERAL }
