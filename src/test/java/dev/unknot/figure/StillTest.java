package dev.unknot.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StillTest {
    private static final int SMALL = 120;

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    private static Pose neckTilt(Pose.Panels panels) {
        Posture tilt = TestPoses.vector("neck", new Vec(0, 25, 0));
        Arrow.Point tail = new Arrow.Point("head", new Vec(-0.2, 0.1, 0));
        Arrow.Point tip = new Arrow.Point("head", new Vec(0, 0.25, 0));
        return new Pose(Person.LEE, new Pose.Dress(true, true), Background.SKY, TestPoses.SHOT,
                TestPoses.standing(), List.of(Posture.EMPTY, tilt), List.of(),
                List.of(new Muscle(Muscle.Group.UPPER_TRAPEZIUS, Side.RIGHT)),
                List.of(new Arrow(List.of(tail, tip), -1, 15, Arrow.Heads.TIP)),
                new InsetView(180, 1.3, 0.86, null, List.of()), null, panels, Pose.Course.THERE_AND_BACK, 2);
    }

    @Test
    void theSamePoseIsAlwaysTheSamePicture() {
        Pose pose = neckTilt(Pose.Panels.NONE);

        int[] first = pixels(Still.draw(pose, SMALL));
        int[] second = pixels(Still.draw(pose, SMALL));

        assertArrayEquals(first, second);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfPanelFillsASquare(Pose.Panels panels) {
        BufferedImage still = Still.draw(neckTilt(panels), SMALL);

        assertEquals(SMALL, still.getWidth());
        assertEquals(SMALL, still.getHeight());
    }

    @ParameterizedTest
    @EnumSource
    void everyPersonHasAFigureOfManyColours(Person person) {
        Pose pose = new Pose(person, new Pose.Dress(false, false), Background.SAND, TestPoses.SHOT,
                TestPoses.standing(), List.of(), List.of(), List.of(), List.of(), null, null, Pose.Panels.NONE,
                Pose.Course.THERE_AND_BACK, 2);

        int[] pixels = pixels(Still.draw(pose, SMALL));

        assertTrue(Arrays.stream(pixels).distinct().count() > 500);
    }

    @Test
    void theMuscleGlowsOrangeAndOnlyWhenItIsNamed() {
        long glowing = orange(pixels(Still.draw(neckTilt(Pose.Panels.NONE), SMALL)));
        long dark = orange(pixels(Still.draw(TestPoses.pose(TestPoses.standing()), SMALL)));

        assertTrue(glowing > dark + 20, glowing + " glowing, " + dark + " dark");
    }

    private static long orange(int[] pixels) {
        return Arrays.stream(pixels)
                .filter(rgb -> ((rgb >> 16) & 255) > 220 && ((rgb >> 8) & 255) < 175 && (rgb & 255) < 110)
                .count();
    }

    @Test
    void aJpegStaysWithinItsLimit() {
        byte[] bytes = Jpeg.still(Still.draw(neckTilt(Pose.Panels.NONE), SMALL));

        assertTrue(bytes.length > 1000 && bytes.length <= Jpeg.STILL_LIMIT);
        assertEquals(0xD8, bytes[1] & 255);
    }

    @Test
    void aFrameThatDoesNotExistIsNamed() {
        Posture base = TestPoses.standing().patchedBy(new Posture(
                Map.of("armL.hand", Vec.ZERO), Map.of(), Map.of("armL.in", "tail"), List.of()));

        var failure = assertThrows(
                IllegalArgumentException.class, () -> Skeleton.of(base));

        assertTrue(String.valueOf(failure.getMessage()).contains("tail"));
    }
}
