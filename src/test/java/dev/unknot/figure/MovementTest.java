package dev.unknot.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.stretch.Dose;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class MovementTest {
    private static final int TINY = 48;

    private static Movement nod() {
        return Movement.draw(
                TestPoses.pose(TestPoses.standing(), Posture.EMPTY, TestPoses.vector("thorax", new Vec(0, 40, 0))), TINY);
    }

    @Test
    void aMovementGoesThereAndComesBackToWhereItBegan() {
        Movement nod = nod();

        assertSame(nod.frame(0), nod.flowing(0, 10));
        assertSame(nod.frame(nod.count() - 1), nod.flowing(4, 10));
        assertSame(nod.frame(0), nod.flowing(10, 10));
    }

    @Test
    void theOtherSideIsTheMirrorPicture() {
        Movement nod = nod();

        BufferedImage frame = nod.there(1);
        BufferedImage mirrored = nod.mirrored().there(1);

        assertEquals(frame.getRGB(10, 20), mirrored.getRGB(TINY - 1 - 10, 20));
        assertEquals(frame.getRGB(30, 7), mirrored.getRGB(TINY - 1 - 30, 7));
    }

    @Test
    void whatDoesNotMoveIsOneFrame() {
        Movement still = Movement.draw(TestPoses.pose(TestPoses.standing()), TINY);

        assertEquals(1, still.count());
        assertSame(still.there(0), still.there(1));
    }

    @Test
    void theRingOfAFrameShowsTheSecondsThatAreLeft() {
        var painter = new FollowPainter(new Dose(20, 2, 2, 1), false);
        var figure = new BufferedImage(TINY, TINY, BufferedImage.TYPE_INT_RGB);
        Beat hold = new Beat(Beat.Kind.HOLD, 20, 1, false);
        int top = 479 - 52;

        int full = painter.frame(hold, 0, figure).getRGB(250, top + 4);
        int late = painter.frame(hold, 19, figure).getRGB(330, 479);

        assertEquals(Ink.ARROW.getRGB(), full);
        assertNotEquals(Ink.ARROW.getRGB(), late);
    }

    @Test
    void theFirstSideIsOnTheLeftAsOneFacesTheFigureAndOnTheRightFromBehind() {
        var dose = new Dose(20, 2, 2, 1);
        var figure = new BufferedImage(TINY, TINY, BufferedImage.TYPE_INT_RGB);
        Beat first = new Beat(Beat.Kind.HOLD, 20, 1, false);

        BufferedImage facing = new FollowPainter(dose, false).frame(first, 0, figure);
        BufferedImage behind = new FollowPainter(dose, true).frame(first, 0, figure);

        assertEquals(Ink.ARROW.getRGB(), facing.getRGB(434, 479));
        assertEquals(Ink.ARROW.getRGB(), behind.getRGB(486, 479));
        assertNotEquals(Ink.ARROW.getRGB(), behind.getRGB(434, 479));
    }

    @Test
    void withoutFfmpegOneIsToldToInstallIt() {
        IOException failure = assertThrows(
                IOException.class, () -> Ffmpeg.start(List.of("no-such-ffmpeg"), TINY));

        assertTrue(String.valueOf(failure.getMessage()).contains("install"));
    }

    @Test
    void whatFfmpegSaysIsPassedOn() throws IOException {
        Ffmpeg film = Ffmpeg.start(List.of("java", "--no-such-option"), TINY);

        IOException failure = assertThrows(IOException.class, film::close);

        assertTrue(String.valueOf(failure.getMessage()).contains("no-such-option"));
    }
}
