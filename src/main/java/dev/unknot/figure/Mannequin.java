package dev.unknot.figure;

import java.util.ArrayList;
import java.util.List;

/// The soft figure put together from its parts, in the order in which they melt together.
///
/// @param parts the parts
record Mannequin(List<Part> parts) {

    static Mannequin of(Skeleton skeleton, Person.Look look) {
        var parts = new ArrayList<>(trunkOf(skeleton, look).parts);
        parts.addAll(headOf(skeleton, look).parts);
        for (Side side : Side.values()) {
            parts.addAll(new ArmShape(skeleton.arm(side), look).parts());
            parts.addAll(new HandShape(skeleton, side, look).parts());
            parts.addAll(new LegShape(skeleton.leg(side), look).parts());
            parts.addAll(footOf(skeleton, side, look));
        }
        return new Mannequin(parts);
    }

    private static List<Part> footOf(Skeleton skeleton, Side side, Person.Look look) {
        return look.dress().shoes()
                ? new ShoeShape(skeleton.leg(side)).parts()
                : new FootShape(skeleton, side, look).parts();
    }

    static Mannequin headOf(Skeleton skeleton, Person.Look look) {
        var parts = new ArrayList<>(new HeadShape(skeleton.spine(), look).parts());
        parts.addAll(new HairShape(skeleton.spine(), look).parts());
        return new Mannequin(parts);
    }

    static Mannequin trunkOf(Skeleton skeleton, Person.Look look) {
        return new Mannequin(new TrunkShape(skeleton, look).parts());
    }

    /// The height of the lowest point.
    double lowest() {
        return parts.stream().mapToDouble(part -> part.solid.lowest()).min().orElse(0);
    }
}
