package dev.unknot.playground;

import java.awt.image.BufferedImage;

/// Made-up pictures for tests.
final class Pictures {

    private Pictures() {}

    static byte[] png(int width, int height) {
        return Photos.bytes(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    static byte[] jpeg(int width, int height) {
        return Photos.bytes(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
    }
}
