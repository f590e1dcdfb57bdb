package dev.unknot.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/// The still picture of an exercise: its last keyframe, or its first and last in two panels.
/// It shows no digits: what a person should do is stamped on by [DoseBadge] when it is sent.
public final class Still {
    /// The width and the height of a still in pixels.
    public static final int SIZE = 1080;

    private static final double FIRST_PANEL_GLOW = 0.55;

    private Still() {}

    /// Draws a pose, 1080 x 1080 pixels; a few seconds' work on two cores.
    public static BufferedImage draw(Pose pose) {
        return draw(pose, SIZE);
    }

    /// Draws a pose in another size, in pixels.
    static BufferedImage draw(Pose pose, int size) {
        if (!pose.moves()) {
            return single(pose, size);
        }
        return switch (pose.panels()) {
            case NONE -> single(pose, size);
            case STACKED -> stacked(pose, size);
            case SIDE_BY_SIDE -> sideBySide(pose, size);
        };
    }

    private static BufferedImage single(Pose pose, int size) {
        Drawing drawing = Drawing.of(pose, Format.square(size));
        BufferedImage picture = panel(drawing, pose.lastKey(), 1);
        drawing.addSmallPictures(picture);
        return picture;
    }

    private static BufferedImage stacked(Pose pose, int size) {
        Drawing drawing = Drawing.of(pose, Format.upperHalf(size));
        BufferedImage first = panel(drawing, 0, FIRST_PANEL_GLOW);
        drawing.addSmallPictures(first);
        return joined(first, panel(drawing, pose.lastKey(), 1), size);
    }

    private static BufferedImage sideBySide(Pose pose, int size) {
        Drawing drawing = Drawing.of(pose, Format.leftHalf(size));
        BufferedImage last = panel(drawing, pose.lastKey(), 1);
        drawing.addSmallPictures(last);
        return joined(panel(drawing, 0, FIRST_PANEL_GLOW), last, size);
    }

    private static BufferedImage panel(Drawing drawing, int key, double glow) {
        BufferedImage panel = drawing.figureAt(key, glow);
        drawing.addArrows(panel, key);
        return panel;
    }

    /// Two panels at opposite edges of a square, with white between them.
    private static BufferedImage joined(BufferedImage first, BufferedImage last, int size) {
        var picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, size, size);
        pen.drawImage(first, 0, 0, null);
        pen.drawImage(last, size - last.getWidth(), size - last.getHeight(), null);
        pen.dispose();
        return picture;
    }
}
