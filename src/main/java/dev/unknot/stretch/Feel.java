package dev.unknot.stretch;

/// What it feels like.
public enum Feel { STIFFNESS, TENSION, LIMITED_ROM, ACHE, DESK_FATIGUE, STRESS, TIRED_MUSCLES }
