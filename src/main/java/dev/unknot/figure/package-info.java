/// Draws the exercises: a pose becomes a skeleton, the skeleton a soft figure made of distance
/// fields, the figure a still picture or the frames of a loop, and a person's dose a badge on it.
/// Lengths are metres, angles degrees; x points to the figure's left, y up, z to its front.
@NullMarked
package dev.unknot.figure;

import org.jspecify.annotations.NullMarked;
