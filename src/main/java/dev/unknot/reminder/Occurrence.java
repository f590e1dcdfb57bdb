package dev.unknot.reminder;

import java.time.Instant;

/// One time that a slot is due.
///
/// @param walkOnly whether it is a walk break and no exercise, since it goes beyond three messages of
///     its day
public record Occurrence(Instant at, boolean walkOnly) {}
