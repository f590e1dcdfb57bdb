package dev.unknot.figure;

/// What one ray sees: reused from ray to ray, so it is filled in rather than made.
final class Sample {
    static final int NO_PART = -1;
    private static final float FAR = 99;

    /// Linear light: red, green, blue.
    final float[] light = new float[3];
    /// The normal of the surface.
    final float[] normal = {0, 1, 0};
    /// The glow of a muscle, 0 to 1.
    float glow;
    /// The part that was hit, or [#NO_PART].
    int part = NO_PART;
    /// Metres from the camera.
    float depth = FAR;

    void miss() {
        glow = 0;
        part = NO_PART;
        depth = FAR;
        normal[0] = 0;
        normal[1] = 1;
        normal[2] = 0;
    }
}
