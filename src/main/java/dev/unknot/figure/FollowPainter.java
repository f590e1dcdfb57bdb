package dev.unknot.figure;

import dev.unknot.stretch.Dose;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/// Paints a frame of a follow-along clip: the figure on a card, below it a ring with the seconds
/// left, the repetitions to its left and the side to its right. Digits and icons, no words.
final class FollowPainter {
    /// The width and the height of a clip in pixels.
    static final int SIZE = 540;

    private static final int CARD = 408;
    private static final int CARD_LEFT = (SIZE - CARD) / 2;
    private static final int CARD_TOP = 8;
    private static final double ROUNDING = 36;
    private static final double BAR_MIDDLE = 479;
    private static final double SIGN = 92;
    private static final double RING_RADIUS = 52;
    private static final double RING_WIDTH = 11;
    private static final Color PAPER = new Color(0xFBFCFC);
    private static final Color PALE = new Color(0xDDE7E8);

    private final Dose dose;
    private final boolean fromBehind;
    private final BufferedImage canvas = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = Ink.on(canvas);

    /// @param fromBehind whether the figure's back is seen
    FollowPainter(Dose dose, boolean fromBehind) {
        this.dose = dose;
        this.fromBehind = fromBehind;
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    }

    /// A frame some seconds into a beat; the same picture is painted over again for the next.
    BufferedImage frame(Beat beat, double into, BufferedImage figure) {
        pen.setColor(PAPER);
        pen.fillRect(0, 0, SIZE, SIZE);
        Shape card = new RoundRectangle2D.Double(CARD_LEFT, CARD_TOP, CARD, CARD, ROUNDING, ROUNDING);
        pen.setClip(card);
        pen.drawImage(figure, CARD_LEFT, CARD_TOP, CARD, CARD, null);
        pen.setClip(null);
        if (beat.kind() == Beat.Kind.SWITCH) {
            switchSign();
        }
        ring(beat, into);
        repetitions(beat);
        side(beat);
        return canvas;
    }

    /// A large sign over the figure: change sides.
    private void switchSign() {
        double middle = SIZE / 2.0;
        double height = CARD_TOP + CARD / 2.0;
        pen.setColor(Ink.CARD);
        pen.fill(new Ellipse2D.Double(middle - SIGN, height - SIGN, SIGN * 2, SIGN * 2));
        pen.setColor(Ink.ARROW);
        pen.setStroke(Ink.round(11));
        Icon.SIDES.draw(pen, middle, height, SIGN * 0.48);
    }

    private void ring(Beat beat, double into) {
        double middle = SIZE / 2.0;
        Shape whole = new Ellipse2D.Double(
                middle - RING_RADIUS, BAR_MIDDLE - RING_RADIUS, RING_RADIUS * 2, RING_RADIUS * 2);
        pen.setStroke(Ink.round(RING_WIDTH));
        pen.setColor(PALE);
        pen.draw(whole);
        pen.setColor(beat.kind() == Beat.Kind.READY ? Ink.ICON : Ink.ARROW);
        if (beat.counted()) {
            double left = 1 - into / beat.seconds();
            pen.draw(new Arc2D.Double(whole.getBounds2D(), 90, 360 * left, Arc2D.OPEN));
            int seconds = (int) Math.ceil(beat.seconds() - into - 1e-6);
            centred(time(seconds), middle, seconds >= 60 ? 34 : 50);
        } else if (beat.kind() == Beat.Kind.DONE) {
            tick(middle);
        } else if (beat.kind() == Beat.Kind.FLOW) {
            pen.draw(new Arc2D.Double(whole.getBounds2D(), 90, -360 * into / beat.seconds(), Arc2D.OPEN));
            centred("" + beat.repetition(), middle, 50);
        }
    }

    private static String time(int seconds) {
        return seconds < 60 ? "" + seconds : "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    private void tick(double middle) {
        Path2D tick = new Path2D.Double();
        tick.moveTo(middle - 22, BAR_MIDDLE + 2);
        tick.lineTo(middle - 6, BAR_MIDDLE + 18);
        tick.lineTo(middle + 24, BAR_MIDDLE - 18);
        pen.setColor(Ink.ICON);
        pen.draw(tick);
    }

    /// Which repetition of how many.
    private void repetitions(Beat beat) {
        if (dose.repetitions() > 1) {
            pen.setColor(Ink.ICON);
            pen.setStroke(Ink.round(5));
            Icon.REPEAT.draw(pen, 62, BAR_MIDDLE, 20);
            centred(Math.max(1, beat.repetition()) + "/" + dose.repetitions(), 142, 40);
        }
    }

    /// Two arrows apart, that of the side at work in orange. The first side is the figure's right: on the
    /// left of the picture as one faces the figure, on the right as one looks at its back.
    private void side(Beat beat) {
        if (dose.sides() > 1) {
            boolean rightwards = beat.mirrored() != fromBehind;
            arrow(434, -1, rightwards ? PALE : Ink.ARROW);
            arrow(486, 1, rightwards ? Ink.ARROW : PALE);
        }
    }

    private void arrow(double x, int sign, Color colour) {
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(x + sign * 20, BAR_MIDDLE);
        arrow.lineTo(x - sign * 14, BAR_MIDDLE - 22);
        arrow.lineTo(x - sign * 14, BAR_MIDDLE + 22);
        arrow.closePath();
        pen.setColor(colour);
        pen.setStroke(Ink.round(5));
        pen.fill(arrow);
        pen.draw(arrow);
    }

    private void centred(String text, double x, double size) {
        Font font = Lettering.bold(size);
        pen.setFont(font);
        pen.setColor(Ink.LETTER);
        double width = font.getStringBounds(text, pen.getFontRenderContext()).getWidth();
        pen.drawString(text, (float) (x - width / 2), (float) (BAR_MIDDLE + size * 0.36));
    }
}
