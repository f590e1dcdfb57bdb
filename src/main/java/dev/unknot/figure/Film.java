package dev.unknot.figure;

import java.awt.image.BufferedImage;

/// The picture while it is made: for each pixel its linear light, glow, part, depth and normal.
final class Film {
    final int width;
    final int height;
    final float[] light;
    final float[] glow;
    final int[] part;
    final float[] depth;
    final float[] normal;

    Film(int width, int height) {
        this.width = width;
        this.height = height;
        int pixels = width * height;
        light = new float[pixels * 3];
        glow = new float[pixels];
        part = new int[pixels];
        depth = new float[pixels];
        normal = new float[pixels * 3];
    }

    void put(int pixel, Sample sample) {
        System.arraycopy(sample.light, 0, light, pixel * 3, 3);
        System.arraycopy(sample.normal, 0, normal, pixel * 3, 3);
        glow[pixel] = sample.glow;
        part[pixel] = sample.part;
        depth[pixel] = sample.depth;
    }

    /// The cosine of the angle between the normals of two pixels.
    float alike(int one, int other) {
        return normal[one * 3] * normal[other * 3]
                + normal[one * 3 + 1] * normal[other * 3 + 1]
                + normal[one * 3 + 2] * normal[other * 3 + 2];
    }

    boolean empty(int pixel) {
        return part[pixel] == Sample.NO_PART;
    }

    BufferedImage developed() {
        int[] pixels = new int[width * height];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = Srgb.packed(light[i * 3], light[i * 3 + 1], light[i * 3 + 2]);
        }
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        return image;
    }
}
