package dev.unknot.figure;

import java.util.stream.IntStream;

/// The orange light that a glowing muscle sheds around it: the glow, blurred and laid over.
final class Halo {
    private static final int PASSES = 3;
    private static final int PICTURE_TO_RADIUS = 70;

    private Halo() {}

    static void shine(Film film) {
        if (dark(film.glow)) {
            return;
        }
        float[] halo = blurred(film);
        for (int i = 0; i < halo.length; i++) {
            float share = Math.min(1, halo[i] * 1.1f) * (1 - film.glow[i] * 0.7f) * 0.55f;
            film.light[i * 3] += (1 - film.light[i * 3]) * share;
            film.light[i * 3 + 1] += (0.30f - film.light[i * 3 + 1]) * share * 0.8f;
            film.light[i * 3 + 2] += (0.10f - film.light[i * 3 + 2]) * share * 0.8f;
        }
    }

    private static boolean dark(float[] glow) {
        for (float light : glow) {
            if (light > 0) {
                return false;
            }
        }
        return true;
    }

    /// Three box blurs each way come close to a Gaussian.
    private static float[] blurred(Film film) {
        int radius = Math.max(2, film.height / PICTURE_TO_RADIUS);
        float[] picture = film.glow.clone();
        float[] half = new float[picture.length];
        for (int pass = 0; pass < PASSES; pass++) {
            IntStream.range(0, film.height).parallel()
                    .forEach(y -> blurLine(picture, half, y * film.width, 1, film.width, radius));
            IntStream.range(0, film.width).parallel()
                    .forEach(x -> blurLine(half, picture, x, film.width, film.height, radius));
        }
        return picture;
    }

    private static void blurLine(
            float[] from, float[] to, int start, int stride, int length, int radius) {
        float sum = 0;
        for (int i = -radius; i <= radius; i++) {
            sum += from[start + Math.clamp(i, 0, length - 1) * stride];
        }
        for (int i = 0; i < length; i++) {
            to[start + i * stride] = sum / (2 * radius + 1);
            sum += from[start + Math.min(length - 1, i + radius + 1) * stride]
                    - from[start + Math.max(0, i - radius) * stride];
        }
    }
}
