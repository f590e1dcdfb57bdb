package dev.unknot.figure;

/// Conversion between the 8-bit sRGB of a picture and the linear light that shading reckons in.
final class Srgb {
    private static final float[] LINEAR = new float[256];
    private static final int STEPS = 8192;
    private static final float[] ENCODED = new float[STEPS + 1];

    static {
        for (int i = 0; i < LINEAR.length; i++) {
            LINEAR[i] = linear(i / 255f);
        }
        for (int i = 0; i <= STEPS; i++) {
            double light = i / (double) STEPS;
            ENCODED[i] = (float)
                    (light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055);
        }
    }

    private Srgb() {}

    /// The light of an 8-bit value in a 0xRRGGBB colour, at a shift of 16, 8 or 0 bits.
    static float linear(int colour, int shift) {
        return LINEAR[(colour >> shift) & 255];
    }

    static float linear(float encoded) {
        return (float)
                (encoded <= 0.04045 ? encoded / 12.92 : Math.pow((encoded + 0.055) / 1.055, 2.4));
    }

    /// The sRGB value, 0 to 1, of some light; what is too bright is cut off.
    static float encoded(float light) {
        return ENCODED[(int) (Math.clamp(light, 0f, 1f) * STEPS + 0.5f)];
    }

    static int packed(float red, float green, float blue) {
        return (level(red) << 16) | (level(green) << 8) | level(blue);
    }

    private static int level(float light) {
        return (int) (encoded(light) * 255 + 0.5f);
    }
}
