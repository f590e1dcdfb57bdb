package dev.unknot.figure;

/// The colours behind a figure, as 0xRRGGBB: a soft gradient with a light disc on it.
public enum Background {
    MINT(0xE4F1EC, 0xD3E6DF, 0xF3FAF6),
    SAND(0xF8EFE3, 0xEEDFCB, 0xFFF9F0),
    SKY(0xE6EFF8, 0xD2E0EF, 0xF5FAFE),
    LILAC(0xEEE9F6, 0xDDD5EC, 0xF9F6FD),
    PEACH(0xFBEAE3, 0xF2D8CC, 0xFFF6F1);

    private final int top;
    private final int bottom;
    private final int disc;

    Background(int top, int bottom, int disc) {
        this.top = top;
        this.bottom = bottom;
        this.disc = disc;
    }

    int top() {
        return top;
    }

    int bottom() {
        return bottom;
    }

    int disc() {
        return disc;
    }
}
