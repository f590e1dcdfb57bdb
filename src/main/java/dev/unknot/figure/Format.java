package dev.unknot.figure;

/// The size of a picture or of one of its panels, and of what is laid over it. The lengths of
/// overlays are given for a picture 1080 pixels wide and scale with it.
///
/// @param width pixels
/// @param height pixels
/// @param scale pixels here for one of a 1080 pixel picture
record Format(int width, int height, double scale) {
    private static final double PICTURE = 1080;
    private static final double MARGIN = 40;
    private static final double MAP_SIZE = 232;
    private static final double BADGE_WIDTH = 230;
    private static final double BADGE_HEIGHT = 156;
    private static final double GAP = 10;

    static Format square(int size) {
        return new Format(size, size, size / PICTURE);
    }

    /// One of two panels above each other in a square picture.
    static Format upperHalf(int size) {
        return new Format(size, half(size), size / PICTURE);
    }

    /// One of two panels side by side in a square picture.
    static Format leftHalf(int size) {
        return new Format(half(size), size, size / PICTURE);
    }

    private static int half(int size) {
        return (int) ((size - GAP * size / PICTURE) / 2);
    }

    double pixels(double ofPicture) {
        return ofPicture * scale;
    }

    /// The place of the dose badge, at the top left.
    Area badge() {
        return new Area(
                pixels(MARGIN), pixels(MARGIN), pixels(BADGE_WIDTH), pixels(BADGE_HEIGHT));
    }

    /// The place of the muscle map in a corner.
    Circle map(Corner corner) {
        double radius = pixels(MAP_SIZE) / 2;
        double inwards = pixels(MARGIN) + radius;
        return new Circle(corner.right() ? width - inwards : inwards,
                corner.top() ? inwards : height - inwards, radius);
    }

    int mapSize() {
        return (int) pixels(MAP_SIZE);
    }
}
