package dev.unknot.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;

/// Many pictures small on one sheet, row by row.
public final class ContactSheet {
    private static final int GAP = 6;

    private ContactSheet() {}

    /// Lays square pictures out in some columns, each `cell` pixels wide.
    public static BufferedImage of(List<BufferedImage> pictures, int columns, int cell) {
        int rows = (pictures.size() + columns - 1) / columns;
        int step = cell + GAP;
        var sheet = new BufferedImage(
                columns * step + GAP, rows * step + GAP, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        for (int i = 0; i < pictures.size(); i++) {
            BufferedImage small = scaled(pictures.get(i), cell);
            pen.drawImage(small, GAP + i % columns * step, GAP + i / columns * step, null);
        }
        pen.dispose();
        return sheet;
    }

    /// The picture in another size: halved while it is more than twice as large, so that thin lines
    /// stay.
    static BufferedImage scaled(BufferedImage picture, int size) {
        BufferedImage current = picture;
        while (current.getWidth() / 2 > size) {
            current = resized(current, current.getWidth() / 2);
        }
        return resized(current, size);
    }

    private static BufferedImage resized(BufferedImage picture, int size) {
        var small = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, size, size, null);
        pen.dispose();
        return small;
    }
}
