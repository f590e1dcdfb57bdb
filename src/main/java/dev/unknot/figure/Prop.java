package dev.unknot.figure;

import java.util.List;

/// A thing the figure uses. Each stands at a place on the floor, turned by degrees of yaw, and has
/// a colour of its own as 0xRRGGBB.
public sealed interface Prop {
    /// Where it stands, turned how far, and its colour.
    Place place();

    /// Where a thing is.
    ///
    /// @param at metres in the world
    /// @param yaw degrees turned to the figure's left
    /// @param colour 0xRRGGBB
    /// @param path where it is at each keyframe, for a ball or a roller that rolls; empty if it
    ///     rests
    record Place(Vec at, double yaw, int colour, List<Vec> path) {
        /// Copies the path.
        public Place {
            path = List.copyOf(path);
        }

        Frame frameAt(double moment) {
            return Frame.turn(yaw).at(placeAt(moment));
        }

        private Vec placeAt(double moment) {
            if (path.isEmpty()) {
                return at;
            }
            int before = Math.clamp((int) Math.floor(moment), 0, path.size() - 1);
            int after = Math.min(before + 1, path.size() - 1);
            return path.get(before).towards(path.get(after), Math.clamp(moment - before, 0.0, 1.0));
        }
    }

    /// An exercise mat, along z.
    record Mat(Place place, double width, double length) implements Prop {}

    /// A chair whose seat is `height` high.
    record Chair(Place place, double height, boolean back) implements Prop {}

    /// A round stool whose seat is `height` high.
    record Stool(Place place, double height) implements Prop {}

    /// A desk on four legs, its top `height` high.
    record Desk(Place place, double height, double width, double depth) implements Prop {}

    /// A wall, 6 cm thick, in the x-y plane.
    record Wall(Place place, double width, double height) implements Prop {}

    /// A door post or pillar.
    record Post(Place place, double width, double depth, double height) implements Prop {}

    /// A foam roller or a rolled towel lying along x.
    record Roll(Place place, double radius, double length, boolean towel) implements Prop {}

    /// A ball whose centre is its place.
    record Ball(Place place, double radius) implements Prop {}

    /// A block whose centre is its place, with rounded edges.
    record Block(Place place, Vec size, double rounding) implements Prop {}
}
