package dev.unknot.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/// The colours and the pen of what is drawn over a picture.
final class Ink {
    static final Color ARROW = new Color(0xF0562E);
    static final Color ARROW_EDGE = new Color(255, 255, 255, 235);
    static final Color CARD = new Color(255, 255, 255, 240);
    static final Color SHADE = new Color(40, 60, 80, 28);
    static final Color ICON = new Color(0x2E7F86);
    static final Color LETTER = new Color(0x2B4254);
    static final Color CROSS = new Color(0xC4283C);

    private Ink() {}

    /// A pen with smooth edges.
    static Graphics2D on(BufferedImage image) {
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        return pen;
    }

    static BasicStroke round(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }
}
