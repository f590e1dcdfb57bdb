package dev.unknot.figure;

/// The parts that matter to a small tile of the picture, so that a ray asks few of them.
/// One thread uses one of these, tile after tile.
final class TileParts {
    /// How far round a surface the sky's light is looked for, in metres.
    private static final double SKY_REACH = 0.16;

    private final Scene scene;
    private final int[] near;
    private final int[] around;
    private int nearCount;
    private int aroundCount;

    TileParts(Scene scene) {
        this.scene = scene;
        this.near = new int[scene.parts.length];
        this.around = new int[scene.parts.length];
    }

    /// Collects the parts for the tile between two corners, in pixels.
    void collect(double left, double top, double right, double bottom) {
        Camera camera = scene.camera;
        Vec sight = camera.direction((left + right) / 2, (top + bottom) / 2);
        double halfDiagonal = Math.hypot(right - left, bottom - top) / 2;
        nearCount = 0;
        aroundCount = 0;
        for (int i = 0; i < scene.parts.length; i++) {
            Solid solid = scene.parts[i].solid;
            Vec offset = solid.centre().minus(camera.eye());
            double along = offset.dot(sight);
            double away = offset.minus(sight.times(along)).length();
            double tileRadius = halfDiagonal / camera.focal() * along * 1.05 + 0.002;
            double reach = solid.bound + tileRadius + scene.slack[i] + 0.004;
            if (away < reach) {
                near[nearCount++] = i;
            }
            if (away < reach + SKY_REACH) {
                around[aroundCount++] = i;
            }
        }
    }

    int[] near() {
        return near;
    }

    int nearCount() {
        return nearCount;
    }

    int[] around() {
        return around;
    }

    int aroundCount() {
        return aroundCount;
    }
}
