package dev.unknot.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class MosaicTest {

    private final BufferedImage red = filled(Color.RED);
    private final BufferedImage green = filled(Color.GREEN);
    private final BufferedImage blue = filled(Color.BLUE);

    @Test
    void twoStandBesideEachOther() {
        BufferedImage two = Mosaic.of(List.of(red, green));

        assertEquals(List.of(1086, 540), List.of(two.getWidth(), two.getHeight()));
        assertEquals(Color.RED.getRGB(), two.getRGB(100, 100));
        assertEquals(Color.GREEN.getRGB(), two.getRGB(1000, 100));
    }

    @Test
    void ofThreeTheFirstIsLarge() {
        BufferedImage three = Mosaic.of(List.of(red, green, blue));

        assertEquals(List.of(1632, 1086), List.of(three.getWidth(), three.getHeight()));
        assertEquals(Color.RED.getRGB(), three.getRGB(1000, 1000));
        assertEquals(Color.GREEN.getRGB(), three.getRGB(1500, 100));
        assertEquals(Color.BLUE.getRGB(), three.getRGB(1500, 1000));
    }

    @Test
    void oneOrFourAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Mosaic.of(List.of(red)));
        assertThrows(IllegalArgumentException.class, () -> Mosaic.of(List.of(red, red, red, red)));
    }

    private static BufferedImage filled(Color color) {
        BufferedImage picture = new BufferedImage(1080, 1080, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(color);
        pen.fillRect(0, 0, 1080, 1080);
        pen.dispose();
        return picture;
    }
}
