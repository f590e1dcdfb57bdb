package dev.unknot.figure;

/// What is behind the figure: a gradient with a disc, and the height of the floor that shadows
/// fall on.
final class Backdrop {
    private static final double DISC_X = 0.5;
    private static final double DISC_Y = 0.47;
    private static final double DISC_RADIUS = 0.41;
    private static final double NO_FLOOR = -9;

    private final int top;
    private final int bottom;
    private final int disc;
    private final boolean hasDisc;
    final float floor;

    private Backdrop(int top, int bottom, int disc, boolean hasDisc, double floor) {
        this.top = top;
        this.bottom = bottom;
        this.disc = disc;
        this.hasDisc = hasDisc;
        this.floor = (float) floor;
    }

    static Backdrop of(Background colours) {
        return new Backdrop(colours.top(), colours.bottom(), colours.disc(), true, 0);
    }

    /// One flat colour without a floor, for the muscle map.
    static Backdrop flat(Background colours) {
        return new Backdrop(colours.bottom(), colours.bottom(), colours.bottom(), false, NO_FLOOR);
    }

    /// Writes the light at a pixel of a picture into three floats.
    void light(double x, double y, int width, int height, float[] into) {
        float down = (float) (y / height);
        float inDisc = hasDisc ? inDisc(x, y, width, height) : 0;
        for (int i = 0; i < 3; i++) {
            int shift = 16 - 8 * i;
            float shade = Srgb.linear(top, shift) * (1 - down) + Srgb.linear(bottom, shift) * down;
            into[i] = shade + (Srgb.linear(disc, shift) - shade) * inDisc;
        }
    }

    private static float inDisc(double x, double y, int width, int height) {
        double away = Math.hypot(x - DISC_X * width, y - DISC_Y * height) - DISC_RADIUS * height;
        return (float) Math.clamp(0.5 - away / 1.5, 0.0, 1.0);
    }
}
