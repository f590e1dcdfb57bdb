package dev.unknot.figure;

/// The colour of a surface at each of its points, as 0xRRGGBB.
@FunctionalInterface
interface Paint {
    int at(Vec point);

    static Paint plain(int colour) {
        return _ -> colour;
    }

    /// A colour a fraction of the way from one to another.
    static int mix(int from, int to, double fraction) {
        return channel(from, to, fraction, 16)
                | channel(from, to, fraction, 8)
                | channel(from, to, fraction, 0);
    }

    private static int channel(int from, int to, double fraction, int shift) {
        int start = (from >> shift) & 255;
        int end = (to >> shift) & 255;
        return (int) (start + (end - start) * fraction) << shift;
    }
}
