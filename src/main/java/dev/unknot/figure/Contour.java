package dev.unknot.figure;

import java.util.stream.IntStream;

/// A faint dark line along the outline of each part of the body, so that a limb in front of the
/// trunk stands out at 360 pixels.
final class Contour {
    private static final int DIRECTIONS = 8;
    private static final float STRENGTH = 0.62f;
    private static final float SOFT_STRENGTH = 0.30f;
    private static final float BEHIND = 0.035f;
    private static final float STEEPER = 2.5f;
    private static final float CREASE = 0.45f;
    private static final double PICTURE = 700;

    private final Film film;
    private final Part[] parts;
    private final int[] offsets;
    private final int radius;

    private Contour(Film film, Part[] parts) {
        this.film = film;
        this.parts = parts;
        this.radius = Math.max(1, (int) Math.round(1.6 * film.height / PICTURE));
        this.offsets = IntStream.range(0, DIRECTIONS).map(this::offset).toArray();
    }

    private int offset(int direction) {
        double angle = direction * 2 * Math.PI / DIRECTIONS;
        return (int) Math.round(Math.sin(angle) * radius) * film.width
                + (int) Math.round(Math.cos(angle) * radius);
    }

    static void draw(Film film, Part[] parts) {
        var contour = new Contour(film, parts);
        float[] drawn = film.light.clone();
        IntStream.range(contour.radius, film.height - contour.radius).parallel()
                .forEach(row -> contour.drawRow(row, drawn));
        System.arraycopy(drawn, 0, film.light, 0, drawn.length);
    }

    private void drawRow(int row, float[] drawn) {
        for (int x = radius; x < film.width - radius; x++) {
            int pixel = row * film.width + x;
            if (film.empty(pixel)) {
                continue;
            }
            float strength = parts[film.part[pixel]].isThing() ? SOFT_STRENGTH : STRENGTH;
            float line = Math.min(1, lineAt(pixel)) * strength;
            for (int i = 0; i < 3; i++) {
                drawn[pixel * 3 + i] = film.light[pixel * 3 + i] * (1 - line) + 0.02f * line;
            }
        }
    }

    private float lineAt(int pixel) {
        float line = 0;
        for (int offset : offsets) {
            int other = pixel + offset;
            if (film.empty(other)) {
                line += 0.14f;
            } else if (steps(pixel, other, pixel - offset)) {
                line += 0.25f;
            } else if (creased(pixel, other)) {
                line += 0.12f;
            }
        }
        return line;
    }

    /// Whether a neighbour lies behind by more than the slope towards it explains: a surface seen
    /// at
    /// a shallow angle falls off fast and yet has no edge.
    private boolean steps(int pixel, int other, int opposite) {
        float ahead = film.depth[other] - film.depth[pixel];
        float slope = film.empty(opposite) ? 0 : film.depth[pixel] - film.depth[opposite];
        return ahead > BEHIND && ahead > STEEPER * slope;
    }

    private boolean creased(int pixel, int other) {
        return parts[film.part[pixel]].region != parts[film.part[other]].region
                && film.alike(pixel, other) < CREASE;
    }
}
