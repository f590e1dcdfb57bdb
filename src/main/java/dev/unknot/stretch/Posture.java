package dev.unknot.stretch;

/// How the body is while doing it.
public enum Posture { DESK_SEATED, STANDING, FLOOR }
