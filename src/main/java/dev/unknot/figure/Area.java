package dev.unknot.figure;

/// A rectangle in the picture, in pixels from the top left corner.
///
/// @param x the left edge
/// @param y the top edge
/// @param width pixels
/// @param height pixels
record Area(double x, double y, double width, double height) {}
