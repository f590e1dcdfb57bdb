package dev.unknot.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.TexturePaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/// A small round picture in a corner: the muscle map in a white ring, a mistake crossed out in red.
final class Disc {
    private static final double RIM = 8;

    private Disc() {}

    /// Puts a small picture into a corner, in a white ring.
    static void paste(BufferedImage picture, BufferedImage small, Format format, Corner corner) {
        Circle place = format.map(corner);
        double rim = format.pixels(RIM);
        Graphics2D pen = Ink.on(picture);
        pen.setColor(Ink.SHADE);
        pen.fill(disc(place.moved(0, rim * 0.6), rim));
        pen.setColor(Color.WHITE);
        pen.fill(disc(place, rim));
        double size = place.radius() * 2;
        pen.setPaint(new TexturePaint(small, new Rectangle2D.Double(
                place.x() - place.radius(), place.y() - place.radius(), size, size)));
        pen.fill(disc(place, 0));
        pen.dispose();
    }

    /// Marks the small picture in a corner as wrong: a red ring, and a cross at its lower right.
    static void crossOut(BufferedImage picture, Format format, Corner corner) {
        Circle place = format.map(corner);
        Graphics2D pen = Ink.on(picture);
        pen.setColor(Ink.CROSS);
        pen.setStroke(Ink.round(format.pixels(RIM)));
        pen.draw(disc(place, 0));
        double offset = place.radius() * 0.6;
        Circle sign = new Circle(place.x() + offset, place.y() + offset, place.radius() * 0.34);
        pen.setColor(Color.WHITE);
        pen.fill(disc(sign, sign.radius() * 0.15));
        pen.setColor(Ink.CROSS);
        pen.fill(disc(sign, 0));
        pen.setColor(Color.WHITE);
        pen.setStroke(Ink.round(sign.radius() * 0.3));
        double arm = sign.radius() * 0.42;
        pen.draw(new Line2D.Double(sign.x() - arm, sign.y() - arm, sign.x() + arm, sign.y() + arm));
        pen.draw(new Line2D.Double(sign.x() - arm, sign.y() + arm, sign.x() + arm, sign.y() - arm));
        pen.dispose();
    }

    private static Ellipse2D disc(Circle circle, double more) {
        double radius = circle.radius() + more;
        return new Ellipse2D.Double(circle.x() - radius, circle.y() - radius, radius * 2, radius * 2);
    }
}
