package dev.unknot.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SolidTest {
    private static final double FINE = 1e-4;

    @Test
    void aRoundConeIsMeasuredFromItsEndsAndItsSide() {
        Solid cone = new RoundCone(Vec.ZERO, new Vec(0, 1, 0), 0.2, 0.1);

        assertEquals(0.3, cone.distance(new Vec(0, -0.5, 0)), FINE);
        assertEquals(0.4, cone.distance(new Vec(0, 1.5, 0)), FINE);
        assertTrue(cone.distance(new Vec(0, 0.5, 0)) < 0);
        assertEquals(-0.2, cone.lowest(), FINE);
    }

    @Test
    void aConeWhoseOneBallHoldsTheOtherIsThatBall() {
        Solid cone = new RoundCone(Vec.ZERO, new Vec(0, 0.05, 0), 0.1, 0.3);

        assertEquals(0.7, cone.distance(new Vec(0, 1.05, 0)), FINE);
    }

    @Test
    void aTurnedEllipsoidReachesDownAsFarAsItsTiltedAxis() {
        Solid upright = new Ellipsoid(Frame.WORLD, 0.1, 0.3, 0.1);
        Solid lying = new Ellipsoid(Frame.nod(90), 0.1, 0.3, 0.1);

        assertEquals(-0.3, upright.lowest(), FINE);
        assertEquals(-0.1, lying.lowest(), FINE);
        assertEquals(0, upright.distance(new Vec(0, 0.3, 0)), FINE);
    }

    @Test
    void aBoxAndACylinderAreMeasuredFromTheirFaces() {
        Solid box = new RoundedBox(Frame.WORLD, 0.2, 0.1, 0.3, 0.01);
        Solid cylinder = new Cylinder(Frame.WORLD, 0.2, 0.5, 0.01);

        assertEquals(0.3, box.distance(new Vec(0.5, 0, 0)), FINE);
        assertEquals(0.8, cylinder.distance(new Vec(1, 0, 0)), FINE);
        assertEquals(-0.5, cylinder.lowest(), FINE);
    }

    @Test
    void aPartMeltsNearItsJointOnly() {
        Part part = Part.of(RoundCone.sphere(Vec.ZERO, 0.1), Region.TRUNK, Material.CLOTH, Paint.plain(0))
                .meltingAt(Vec.ZERO, 0.2, 0.05, 0.002);

        assertEquals(0.05, part.meltAt(0, 0, 0), FINE);
        assertEquals(0.002, part.meltAt(0, 0.3f, 0), FINE);
    }
}
