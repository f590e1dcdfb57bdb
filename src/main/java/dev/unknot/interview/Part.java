package dev.unknot.interview;

/// The eight parts of the interview, in order; each is a screen to the person, with its follow-ups.
public enum Part { ABOUT, DANGER, WARNING, HEALTH, WHERE, PAIN, FEEL, PLAN }
