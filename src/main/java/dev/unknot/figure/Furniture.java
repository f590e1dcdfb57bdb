package dev.unknot.figure;

import java.util.ArrayList;
import java.util.List;

/// Builds the solids of the things a figure uses.
final class Furniture {
    private static final int WOOD = 0xB98F66;

    private final double moment;
    private final List<Part> parts = new ArrayList<>();

    private Furniture(double moment) {
        this.moment = moment;
    }

    /// The parts of all things at a moment between the keyframes.
    static List<Part> of(List<Prop> props, double moment) {
        var furniture = new Furniture(moment);
        props.forEach(furniture::add);
        return furniture.parts;
    }

    private void add(Prop prop) {
        Frame place = prop.place().frameAt(moment);
        int colour = prop.place().colour();
        switch (prop) {
            case Prop.Mat mat -> mat(mat, place, colour);
            case Prop.Chair chair -> chair(chair, place, colour);
            case Prop.Stool stool -> stool(stool, place, colour);
            case Prop.Desk desk -> desk(desk, place, colour);
            case Prop.Wall wall -> wall(wall, place, colour);
            case Prop.Post post -> slab(
                    place, 0, post.height() / 2, post.width() / 2, post.height() / 2, post.depth() / 2, colour);
            case Prop.Roll roll -> roll(roll, place, colour);
            case Prop.Ball ball -> thing(RoundCone.sphere(place.origin(), ball.radius()), colour);
            case Prop.Block block -> block(block, place, colour);
        }
    }

    private void wall(Prop.Wall wall, Frame place, int colour) {
        Frame middle = place.shifted(0, wall.height() / 2, 0);
        Solid slab = new RoundedBox(middle, wall.width() / 2, wall.height() / 2, 0.03, 0.007);
        parts.add(Part.of(slab, Region.PROP, Material.WALL, Paint.plain(colour)));
    }

    private void mat(Prop.Mat mat, Frame place, int colour) {
        Frame middle = place.shifted(0, 0.006, 0);
        Solid slab = new RoundedBox(middle, mat.width() / 2, 0.008, mat.length() / 2, 0.007);
        parts.add(Part.of(slab, Region.PROP, Material.FLAT_THING, Paint.plain(colour)));
    }

    private void chair(Prop.Chair chair, Frame place, int colour) {
        double seat = chair.height();
        thing(new RoundedBox(place.shifted(0, seat - 0.02, 0), 0.21, 0.022, 0.205, 0.02), colour);
        legs(place, new Vec(0.16, seat - 0.04, 0.15), new Vec(0.19, 0.013, 0.185), 0.017);
        if (!chair.back()) {
            return;
        }
        for (int side = -1; side <= 1; side += 2) {
            Vec low = place.point(side * 0.17, seat - 0.02, -0.185);
            Vec high = place.point(side * 0.165, seat + 0.307, -0.262);
            thing(new RoundCone(low, high, 0.014, 0.012), WOOD);
        }
        Frame rest = place.shifted(0, seat + 0.317, -0.247).then(Frame.nod(-9));
        thing(new RoundedBox(rest, 0.20, 0.085, 0.016, 0.015), colour);
    }

    private void stool(Prop.Stool stool, Frame place, int colour) {
        double seat = stool.height();
        thing(new Cylinder(place.shifted(0, seat - 0.025, 0), 0.21, 0.028, 0.024), colour);
        legs(place, new Vec(0.092, seat - 0.04, 0.092), new Vec(0.134, 0.013, 0.134), 0.017);
    }

    private void desk(Prop.Desk desk, Frame place, int colour) {
        double top = desk.height();
        double halfWidth = desk.width() / 2;
        double halfDepth = desk.depth() / 2;
        thing(new RoundedBox(place.shifted(0, top - 0.018, 0), halfWidth, 0.018, halfDepth, 0.012),
                colour);
        legs(place, new Vec(halfWidth - 0.05, top - 0.03, halfDepth - 0.05),
                new Vec(halfWidth - 0.04, 0.012, halfDepth - 0.04), 0.018);
    }

    /// Four legs, mirrored from one.
    private void legs(Frame place, Vec top, Vec foot, double thickness) {
        for (int x = -1; x <= 1; x += 2) {
            for (int z = -1; z <= 1; z += 2) {
                Vec high = place.point(x * top.x(), top.y(), z * top.z());
                Vec low = place.point(x * foot.x(), foot.y(), z * foot.z());
                thing(new RoundCone(high, low, thickness, thickness - 0.005), WOOD);
            }
        }
    }

    private void slab(
            Frame place, double x, double y, double halfX, double halfY, double halfZ, int colour) {
        thing(new RoundedBox(place.shifted(x, y, 0), halfX, halfY, halfZ, 0.007), colour);
    }

    private void roll(Prop.Roll roll, Frame place, int colour) {
        Frame lying = place.shifted(0, roll.radius(), 0).then(Frame.lean(90));
        double rim = roll.towel() ? roll.radius() * 0.45 : 0.008;
        thing(new Cylinder(lying, roll.radius(), roll.length() / 2, rim), colour);
    }

    private void block(Prop.Block block, Frame place, int colour) {
        Vec size = block.size();
        thing(new RoundedBox(place, size.x() / 2, size.y() / 2, size.z() / 2, block.rounding()), colour);
    }

    private void thing(Solid solid, int colour) {
        parts.add(Part.of(solid, Region.PROP, Material.THING, Paint.plain(colour)));
    }
}
