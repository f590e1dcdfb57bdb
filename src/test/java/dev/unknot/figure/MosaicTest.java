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

        assertEquals(List.of(886, 440), List.of(two.getWidth(), two.getHeight()));
        assertEquals(Color.RED.getRGB(), two.getRGB(100, 100));
        assertEquals(Color.GREEN.getRGB(), two.getRGB(700, 100));
    }

    @Test
    void ofThreeTheFirstIsLarge() {
        BufferedImage three = Mosaic.of(List.of(red, green, blue));

        assertEquals(List.of(1332, 886), List.of(three.getWidth(), three.getHeight()));
        assertEquals(Color.RED.getRGB(), three.getRGB(800, 800));
        assertEquals(Color.GREEN.getRGB(), three.getRGB(1200, 100));
        assertEquals(Color.BLUE.getRGB(), three.getRGB(1200, 800));
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
