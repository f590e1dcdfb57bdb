package dev.unknot.stretch;

/// What sort of exercise it is.
public enum Kind { WARMUP, MOBILITY, STRETCH, STRENGTH, RELEASE, RELAXATION }
