package dev.unknot.figure;

import java.util.ArrayList;
import java.util.List;

/// The head without hair: skull, face, nose and ears.
final class HeadShape {
    private final Frame head;
    private final Vec neckTop;
    private final Person.Look look;
    private final Paint face;
    private final List<Part> parts = new ArrayList<>();

    HeadShape(Spine spine, Person.Look look) {
        this.head = spine.head();
        this.neckTop = spine.neck().point(0, Proportions.NECK, 0);
        this.look = look;
        this.face = new FacePaint(head, look);
    }

    List<Part> parts() {
        add(new Ellipsoid(head.shifted(0, 0.025, -0.014), 0.080, 0.090, 0.096), neckTop, 0.09, 0.03);
        add(new Ellipsoid(head.shifted(0, -0.035, 0.018), 0.062, 0.078, 0.068), head.origin(), 0.15,
                0.045);
        add(new RoundCone(head.point(0, -0.004, 0.084), head.point(0, -0.024, 0.0945), 0.008, 0.011),
                head.point(0, -0.015, 0.09), 0.06, 0.014);
        if (!look.scarf()) {
            ear(Side.LEFT);
            ear(Side.RIGHT);
        }
        return parts;
    }

    private void ear(Side side) {
        Frame place = head.shifted(side.sign() * 0.080, -0.012, -0.008);
        add(new Ellipsoid(place, 0.011, 0.024, 0.017), place.origin(), 0.05, 0.012);
    }

    private void add(Solid solid, Vec joint, double reach, double melt) {
        parts.add(Part.of(solid, Region.HEAD, Material.SKIN, face)
                .meltingAt(joint, reach, melt, 0.002));
    }
}
