package dev.unknot.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ReachTest {
    private static final double EXACT = 1e-9;

    @Test
    void twoBonesKeepTheirLengthsAndMeetTheTarget() {
        Vec target = new Vec(0.2, -0.3, 0.1);

        Reach reach = Reach.of(Vec.ZERO, target, 0.275, 0.245, new Vec(0, 0, -1));

        assertEquals(0.275, reach.joint().length(), EXACT);
        assertEquals(0.245, reach.joint().distanceTo(reach.end()), EXACT);
        assertEquals(0, reach.end().distanceTo(target), EXACT);
        assertEquals(0, reach.missed(), EXACT);
    }

    @Test
    void theJointBendsToThePole() {
        Reach reach = Reach.of(Vec.ZERO, new Vec(0, -0.4, 0), 0.275, 0.245, new Vec(0, 0, -1));

        assertTrue(reach.joint().z() < -0.05);
    }

    @Test
    void aTargetTooFarIsMissedByWhatIsLacking() {
        Reach reach = Reach.of(Vec.ZERO, new Vec(0, -0.62, 0), 0.275, 0.245, Vec.FRONT);

        assertEquals(0.62 - 0.52 * 0.998, reach.missed(), EXACT);
    }

    @Test
    void aPoleAlongTheBonesStillGivesASide() {
        Reach reach = Reach.of(Vec.ZERO, new Vec(0, -0.4, 0), 0.275, 0.245, Vec.DOWN);

        assertEquals(0.275, reach.joint().length(), EXACT);
    }
}
