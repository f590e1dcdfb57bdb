package dev.unknot.figure;

import java.util.ArrayList;
import java.util.List;

/// The hair or the scarf of a head.
final class HairShape {
    private final Spine spine;
    private final Frame head;
    private final Person.Look look;
    private final Paint colour;
    private final List<Part> parts = new ArrayList<>();

    HairShape(Spine spine, Person.Look look) {
        this.spine = spine;
        this.head = spine.head();
        this.look = look;
        this.colour = Paint.plain(look.hairColour());
    }

    List<Part> parts() {
        switch (look.hair()) {
            case BUN -> bun();
            case SHORT -> brushedUp();
            case CROPPED -> cropped();
            case BOB -> bob();
            case PARTED -> parted();
            case SCARF -> scarf();
        }
        return parts;
    }

    /// The cap that every cut starts from, tipped back so that the forehead is free.
    private void cap(double halfX, double halfY, double halfZ) {
        Frame tipped = head.shifted(0, 0.034, -0.026).then(Frame.nod(-14));
        parts.add(hair(new Ellipsoid(tipped, halfX, halfY, halfZ)).melting(0.004));
    }

    private void back(double halfX, double halfY, double halfZ) {
        Solid nape = new Ellipsoid(head.shifted(0, 0.004, -0.045), halfX, halfY, halfZ);
        parts.add(hair(nape).meltingAt(head.origin(), 0.16, 0.02, 0.002));
    }

    private void bun() {
        cap(0.088, 0.097, 0.099);
        back(0.079, 0.080, 0.076);
        lock(head.point(0.030, 0.096, 0.040), head.point(-0.066, 0.050, 0.044), 0.027, 0.018);
        lock(head.point(0.036, 0.096, 0.034), head.point(0.080, 0.030, 0.020), 0.024, 0.013);
        parts.add(hair(RoundCone.sphere(head.point(0, 0.108, -0.092), 0.046))
                .meltingAt(head.point(0, 0.08, -0.08), 0.07, 0.010, 0.002));
    }

    private void brushedUp() {
        cap(0.088, 0.097, 0.099);
        back(0.081, 0.075, 0.070);
        parts.add(hair(new RoundCone(
                        head.point(-0.046, 0.090, 0.040), head.point(0.046, 0.100, 0.036), 0.027, 0.030))
                .meltingAt(head.point(0, 0.09, 0.03), 0.16, 0.035, 0.002));
        sideburns();
    }

    private void cropped() {
        cap(0.0845, 0.0925, 0.095);
        back(0.0805, 0.072, 0.067);
        sideburns();
    }

    private void sideburns() {
        for (Side side : Side.values()) {
            double x = side.sign() * 0.077;
            lock(head.point(x, 0.045, 0.012), head.point(x, 0.002, 0.004), 0.016, 0.008);
        }
    }

    private void bob() {
        cap(0.092, 0.100, 0.102);
        Solid nape = new Ellipsoid(head.shifted(0, -0.018, -0.040), 0.088, 0.088, 0.074);
        parts.add(hair(nape).meltingAt(head.origin(), 0.18, 0.03, 0.002));
        for (Side side : Side.values()) {
            double x = side.sign();
            lock(head.point(x * 0.020, 0.104, 0.030), head.point(x * 0.080, 0.030, 0.024), 0.028, 0.018);
            lock(head.point(x * 0.080, 0.030, 0.014), head.point(x * 0.076, -0.062, 0.004), 0.021, 0.024);
        }
    }

    private void parted() {
        cap(0.087, 0.096, 0.098);
        back(0.080, 0.075, 0.070);
        lock(head.point(0.034, 0.102, 0.034), head.point(-0.058, 0.066, 0.046), 0.025, 0.017);
        lock(head.point(0.040, 0.100, 0.028), head.point(0.074, 0.050, 0.018), 0.022, 0.014);
        sideburns();
    }

    /// A scarf: a hood round the face, wrapped round the neck, its end laid on the chest.
    private void scarf() {
        cap(0.091, 0.100, 0.102);
        Solid hood = new Ellipsoid(head.shifted(0, -0.010, -0.030), 0.090, 0.118, 0.092);
        parts.add(hair(hood).meltingAt(head.origin(), 0.20, 0.03, 0.003));
        Vec chin = head.point(0, -0.078, -0.006);
        Vec throat = spine.neck().point(0, 0.004, 0.010);
        parts.add(wrap(new RoundCone(chin, throat, 0.064, 0.080)).melting(0.030));
        Solid fold = new Ellipsoid(spine.chest().shifted(0, 0.112, 0.022), 0.118, 0.058, 0.094);
        parts.add(wrap(fold).melting(0.040));
    }

    private void lock(Vec from, Vec to, double fromRadius, double toRadius) {
        parts.add(hair(new RoundCone(from, to, fromRadius, toRadius))
                .meltingAt(from.towards(to, 0.3), 0.13, 0.013, 0.002));
    }

    private Part hair(Solid solid) {
        return Part.of(solid, Region.HAIR, Material.HAIR, colour);
    }

    /// The part of a scarf that a muscle's glow shows through.
    private Part wrap(Solid solid) {
        return Part.of(solid, Region.NECK, Material.HAIR, colour);
    }
}
