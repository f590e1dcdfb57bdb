package dev.unknot.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeyframesTest {

    private static final Posture STANDING = TestPoses.standing();

    @Test
    void halfWayBetweenTwoKeyframesEveryNumberIsHalfWay() {
        Pose pose = TestPoses.pose(STANDING, Posture.EMPTY, TestPoses.vector("neck", new Vec(0, 20, 10)));

        Posture half = new Keyframes(pose).at(0.5);

        assertEquals(new Vec(0, 10, 5), half.vector("neck"));
    }

    @Test
    void aBendNamedInOneKeyframeDoesNotLeakIntoTheOther() {
        Pose pose = TestPoses.pose(STANDING, Posture.EMPTY, TestPoses.vector("neck", new Vec(0, 20, 0)));

        Posture first = new Keyframes(pose).at(0);

        assertEquals(Vec.ZERO, first.vector("neck"));
    }

    @Test
    void threeKeyframesAreGoneThroughInOrder() {
        Pose pose = TestPoses.pose(STANDING, TestPoses.vector("head", new Vec(0, 0, -30)), Posture.EMPTY,
                TestPoses.vector("head", new Vec(0, 0, 30)));

        Keyframes keyframes = new Keyframes(pose);

        assertEquals(-30, keyframes.at(0).vector("head", Vec.ZERO).z());
        assertEquals(0, keyframes.at(1).vector("head", Vec.ZERO).z());
        assertEquals(15, keyframes.at(1.5).vector("head", Vec.ZERO).z());
        assertEquals(30, keyframes.at(2).vector("head", Vec.ZERO).z());
    }

    @Test
    void anOpenNumberIsSettledByItsMeasure() {
        Goal headLow = new Goal("pelvis.pos.1", 0.6, 1.2, Goal.Measure.HEAD_HEIGHT, 1.40);
        Posture solving = STANDING.patchedBy(new Posture(Map.of(), Map.of(), Map.of(), List.of(headLow)));
        Pose pose = TestPoses.pose(solving);

        Skeleton skeleton = new Keyframes(pose).skeletonAt(0);

        assertEquals(1.40, Mannequin.headOf(skeleton, pose.look()).lowest(), 0.001);
    }

    @Test
    void aTiltedPelvisLeavesTheHipsWhereTheyAre() {
        Posture tilted = TestPoses.with(STANDING, "pelvis.rot", new Vec(60, 0, 0));

        Leg leg = Skeleton.of(tilted).leg(Side.LEFT);

        assertEquals(0.885, leg.hip().y(), 1e-9);
    }
}
