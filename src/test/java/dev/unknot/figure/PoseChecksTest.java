package dev.unknot.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Each check has a sound pose that it lets pass and a broken one that it rejects.
class PoseChecksTest {

    private static final Posture STANDING = TestPoses.standing();

    private static Set<PoseChecks.Rule> broken(Pose pose) {
        return PoseChecks.of(pose).stream().map(PoseChecks.Finding::rule).collect(Collectors.toSet());
    }

    @Test
    void aPersonWhoStandsIsSound() {
        Pose pose = TestPoses.pose(STANDING);

        List<PoseChecks.Finding> findings = PoseChecks.of(pose);

        assertEquals(List.of(), findings);
    }

    @Test
    void aHandThatCannotReachItsPlaceIsFound() {
        Pose pose = TestPoses.pose(TestPoses.with(STANDING, "armL.hand", new Vec(1.4, 1.0, 0)));

        Set<PoseChecks.Rule> broken = broken(pose);

        assertTrue(broken.contains(PoseChecks.Rule.REACH));
    }

    @Test
    void aFootUnderTheFloorIsFound() {
        Posture lower = TestPoses.with(STANDING, "pelvis.pos", new Vec(0, 0.84, 0));
        Pose pose = TestPoses.pose(TestPoses.with(lower, "legL.foot", new Vec(0.10, -0.03, 0.03)));

        Set<PoseChecks.Rule> broken = broken(pose);

        assertTrue(broken.contains(PoseChecks.Rule.UNDER_FLOOR));
    }

    @Test
    void aBodyInsideAThingIsFound() {
        Prop.Block block = new Prop.Block(TestPoses.place(0, 1, 0), new Vec(0.3, 0.3, 0.3), 0.01);
        Pose pose = TestPoses.pose(STANDING, TestPoses.SHOT, List.of(block));

        Set<PoseChecks.Rule> broken = broken(pose);

        assertEquals(Set.of(PoseChecks.Rule.INSIDE_THING), broken);
    }

    @Test
    void aBodyThatFloatsIsFound() {
        Posture base = TestPoses.with(
                TestPoses.with(
                        TestPoses.with(STANDING, "pelvis.pos", new Vec(0, 0.985, 0)), "legL.foot", new Vec(0.1, 0.1, 0)),
                "legR.foot", new Vec(-0.1, 0.1, 0));

        Set<PoseChecks.Rule> broken = broken(TestPoses.pose(base));

        assertEquals(Set.of(PoseChecks.Rule.FLOATING), broken);
    }

    @Test
    void aBodyThatAThingCarriesDoesNotFloat() {
        Posture base = TestPoses.with(
                TestPoses.with(
                        TestPoses.with(STANDING, "pelvis.pos", new Vec(0, 0.985, 0)), "legL.foot", new Vec(0.1, 0.1, 0)),
                "legR.foot", new Vec(-0.1, 0.1, 0));
        Prop.Block step = new Prop.Block(TestPoses.place(0, 0.05, 0), new Vec(0.6, 0.1, 0.6), 0.01);

        Set<PoseChecks.Rule> broken = broken(TestPoses.pose(base, TestPoses.SHOT, List.of(step)));

        assertEquals(Set.of(), broken);
    }

    @Test
    void aPalmThatShouldTouchAndDoesNotIsFound() {
        Posture reaching = TestPoses.with(STANDING, "armL.hand", new Vec(0.25, 1.2, 0.4));

        Set<PoseChecks.Rule> free = broken(TestPoses.pose(reaching));
        Set<PoseChecks.Rule> touching = broken(TestPoses.pose(TestPoses.with(reaching, "armL.contact", 1)));

        assertTrue(!free.contains(PoseChecks.Rule.PALM_GAP));
        assertTrue(touching.contains(PoseChecks.Rule.PALM_GAP));
    }

    @Test
    void aBrokenWristIsFound() {
        Posture base = TestPoses.with(
                TestPoses.with(
                        TestPoses.with(STANDING, "armL.fore", new Vec(0.1, -1, 0)), "armL.fingers", new Vec(0, 1, 0.2)),
                "armL.palm", new Vec(0, 0, 1));

        Set<PoseChecks.Rule> broken = broken(TestPoses.pose(base));

        assertEquals(Set.of(PoseChecks.Rule.WRIST), broken);
    }

    @Test
    void aKneeBentForwardsIsFound() {
        Posture base = TestPoses.with(
                TestPoses.with(TestPoses.without(STANDING, "legL.foot"), "legL.thigh", new Vec(0.04, -1, -0.3)),
                "legL.shin", new Vec(0, -0.8, 0.8));

        Set<PoseChecks.Rule> broken = broken(TestPoses.pose(base));

        assertEquals(Set.of(PoseChecks.Rule.JOINT), broken);
    }

    @Test
    void anElbowBentBackwardsIsFound() {
        Posture base = TestPoses.with(
                TestPoses.with(STANDING, "armR.upper", new Vec(-0.2, -1, 0.2)), "armR.fore", new Vec(-0.1, -0.7, -0.9));

        Set<PoseChecks.Rule> broken = broken(TestPoses.pose(base));

        assertEquals(Set.of(PoseChecks.Rule.JOINT), broken);
    }

    /// The search for a view would repair these two, so the view is given.
    private static Set<PoseChecks.Rule> brokenView(Vec target, double metres) {
        Pose pose = TestPoses.pose(STANDING);
        var camera = new Camera(target, 0, 0, metres, 1080, 1080);
        var layout = new Layout(camera, Corner.TOP_RIGHT, Corner.BOTTOM_RIGHT, 0);
        return new PictureChecks(pose, new Keyframes(pose)).findings(layout).stream()
                .map(PoseChecks.Finding::rule)
                .collect(Collectors.toSet());
    }

    @Test
    void aViewOfTheWholeFigureIsSound() {
        Set<PoseChecks.Rule> broken = brokenView(new Vec(0, 0.85, 0), 2.4);

        assertEquals(Set.of(), broken);
    }

    @Test
    void aHeadCutOffByTheEdgeIsFound() {
        Set<PoseChecks.Rule> broken = brokenView(new Vec(0, 0.2, 0), 2.4);

        assertEquals(Set.of(PoseChecks.Rule.OUTSIDE), broken);
    }

    @Test
    void aFigureUnderTheBadgeIsFound() {
        Set<PoseChecks.Rule> broken = brokenView(new Vec(0.8, 0.85, 0), 2.4);

        assertEquals(Set.of(PoseChecks.Rule.COVERED), broken);
    }
}
