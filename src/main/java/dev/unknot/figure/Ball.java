package dev.unknot.figure;

/// A sphere.
///
/// @param centre metres in the world
/// @param radius metres
record Ball(Vec centre, double radius) {}
