package dev.unknot.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;

/// Puts two or three square pictures into one: two beside each other, or a large one with two small
/// ones to its right.
public final class Mosaic {

    private static final int CELL = 440;
    private static final int GAP = 6;

    private Mosaic() {}

    /// One picture of these.
    ///
    /// @throws IllegalArgumentException where there are neither two nor three
    public static BufferedImage of(List<BufferedImage> pictures) {
        return switch (pictures.size()) {
            case 2 -> {
                BufferedImage two = canvas(2 * CELL + GAP, CELL);
                draw(two, pictures.getFirst(), 0, 0, CELL);
                draw(two, pictures.getLast(), CELL + GAP, 0, CELL);
                yield two;
            }
            case 3 -> {
                int large = 2 * CELL + GAP;
                BufferedImage three = canvas(large + GAP + CELL, large);
                draw(three, pictures.getFirst(), 0, 0, large);
                draw(three, pictures.get(1), large + GAP, 0, CELL);
                draw(three, pictures.getLast(), large + GAP, CELL + GAP, CELL);
                yield three;
            }
            default -> throw new IllegalArgumentException("not two or three pictures: " + pictures.size());
        };
    }

    private static BufferedImage canvas(int width, int height) {
        BufferedImage canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = canvas.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return canvas;
    }

    private static void draw(BufferedImage onto, BufferedImage picture, int x, int y, int size) {
        Graphics2D pen = onto.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, x, y, size, size, null);
        pen.dispose();
    }
}
