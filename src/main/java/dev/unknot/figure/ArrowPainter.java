package dev.unknot.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;

/// Draws the arrows of a pose over a picture of it.
final class ArrowPainter {
    private static final double HEAD_TO_WIDTH = 1.55;
    private static final double EDGE = 11;
    private static final double HEAD_ROUNDING = 5;
    private static final double DASH = 16;
    private static final double DASH_WIDTH = 6;

    private final Graphics2D pen;
    private final double scale;

    private ArrowPainter(Graphics2D pen, double scale) {
        this.pen = pen;
        this.scale = scale;
    }

    static void draw(BufferedImage picture, Format format, Camera camera, Skeleton skeleton,
            List<Arrow> arrows, int key) {
        Graphics2D pen = Ink.on(picture);
        var painter = new ArrowPainter(pen, format.scale());
        for (Arrow arrow : arrows) {
            if (arrow.shownAt(key)) {
                painter.draw(arrow, points(arrow, skeleton).stream().map(camera::project).toList());
            }
        }
        pen.dispose();
    }

    /// The points of an arrow in the world.
    static List<Vec> points(Arrow arrow, Skeleton skeleton) {
        return arrow.points().stream().map(p -> skeleton.frame(p.frame()).point(p.at())).toList();
    }

    private void draw(Arrow arrow, List<Camera.Spot> spots) {
        Path2D line = ArrowPath.through(spots);
        if (arrow.heads() == Arrow.Heads.DASHED) {
            dashed(line);
            return;
        }
        double size = arrow.width() * scale * HEAD_TO_WIDTH;
        Path2D heads = new Path2D.Double();
        heads.append(head(spots.getLast(), spots.get(spots.size() - 2), size), false);
        if (arrow.heads() == Arrow.Heads.BOTH) {
            heads.append(head(spots.getFirst(), spots.get(1), size), false);
        }
        pen.setColor(Ink.ARROW_EDGE);
        stroke(line, heads, arrow.width() + EDGE, HEAD_ROUNDING + EDGE);
        pen.setColor(Ink.ARROW);
        stroke(line, heads, arrow.width(), HEAD_ROUNDING);
    }

    private void dashed(Path2D line) {
        float dash = (float) (DASH * scale);
        pen.setColor(Ink.ICON);
        pen.setStroke(new BasicStroke((float) (DASH_WIDTH * scale), BasicStroke.CAP_ROUND,
                BasicStroke.JOIN_ROUND, 1, new float[] {dash, dash}, 0));
        pen.draw(line);
    }

    private void stroke(Shape line, Shape heads, double width, double headWidth) {
        pen.setStroke(Ink.round(width * scale));
        pen.draw(line);
        pen.setStroke(Ink.round(headWidth * scale));
        pen.draw(heads);
        pen.fill(heads);
    }

    /// A triangle at a tip, pointing away from the point before it.
    private static Shape head(Camera.Spot tip, Camera.Spot before, double size) {
        double length = Math.max(1e-6, Math.hypot(tip.x() - before.x(), tip.y() - before.y()));
        double dx = (tip.x() - before.x()) / length * size;
        double dy = (tip.y() - before.y()) / length * size;
        Path2D head = new Path2D.Double();
        head.moveTo(tip.x() + dx * 1.1, tip.y() + dy * 1.1);
        head.lineTo(tip.x() - dx * 0.55 - dy, tip.y() - dy * 0.55 + dx);
        head.lineTo(tip.x() - dx * 0.55 + dy, tip.y() - dy * 0.55 - dx);
        head.closePath();
        return head;
    }
}
