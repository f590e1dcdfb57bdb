package dev.unknot.stretch;

/// How it felt afterwards.
public enum Outcome { BETTER, SAME, WORSE }
