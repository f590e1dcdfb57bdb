package dev.unknot.figure;

import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;

/// The signs on a dose badge, drawn with strokes inside a circle.
enum Icon {
    /// A clock: seconds to hold.
    HOLD {
        @Override
        void draw(Graphics2D pen, double x, double y, double radius) {
            pen.draw(new Ellipse2D.Double(x - radius, y - radius, radius * 2, radius * 2));
            pen.draw(new Line2D.Double(x, y, x, y - radius * 0.55));
            pen.draw(new Line2D.Double(x, y, x + radius * 0.45, y + radius * 0.2));
        }
    },
    /// An arrow that goes round: how often.
    REPEAT {
        @Override
        void draw(Graphics2D pen, double x, double y, double radius) {
            pen.draw(new Arc2D.Double(
                    x - radius, y - radius, radius * 2, radius * 2, 60, 290, Arc2D.OPEN));
            double tipX = x + radius * Math.cos(Math.toRadians(60));
            double tipY = y - radius * Math.sin(Math.toRadians(60));
            pen.fill(triangle(tipX - radius * 0.10, tipY - radius * 0.55, tipX + radius * 0.62,
                    tipY + radius * 0.10, tipX - radius * 0.22, tipY + radius * 0.42));
        }
    },
    /// Two arrows that point apart: the left side and the right.
    SIDES {
        @Override
        void draw(Graphics2D pen, double x, double y, double radius) {
            double reach = radius * 1.1;
            double head = radius * 0.55;
            pen.draw(new Line2D.Double(x, y - radius * 0.9, x, y + radius * 0.9));
            for (int sign = -1; sign <= 1; sign += 2) {
                pen.fill(triangle(x + sign * (reach + head * 0.5), y, x + sign * (reach - head * 0.5),
                        y - head, x + sign * (reach - head * 0.5), y + head));
                pen.draw(new Line2D.Double(x + sign * radius * 0.42, y, x + sign * reach * 0.75, y));
            }
        }
    },
    /// A pile of bars: sets.
    SETS {
        @Override
        void draw(Graphics2D pen, double x, double y, double radius) {
            for (int bar = -1; bar <= 1; bar++) {
                double height = y + bar * radius * 0.72;
                pen.draw(new Line2D.Double(x - radius * 0.85, height, x + radius * 0.85, height));
            }
        }
    };

    abstract void draw(Graphics2D pen, double x, double y, double radius);

    private static Path2D triangle(
            double x1, double y1, double x2, double y2, double x3, double y3) {
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(x1, y1);
        triangle.lineTo(x2, y2);
        triangle.lineTo(x3, y3);
        triangle.closePath();
        return triangle;
    }
}
