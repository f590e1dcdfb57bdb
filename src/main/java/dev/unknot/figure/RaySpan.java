package dev.unknot.figure;

/// The parts whose bounds a ray crosses, and the stretch of the ray in which they lie.
final class RaySpan {
    private static final float MARGIN = 0.002f;
    private static final float BOX_MARGIN = 0.004f;
    private static final float PARALLEL = 1e-7f;

    private final Scene scene;
    private final int[] parts;
    private int count;
    private float start;
    private float end;
    /// The stretch inside the bounds at hand.
    private float enter;
    private float leave;

    RaySpan(Scene scene) {
        this.scene = scene;
        this.parts = new int[scene.parts.length];
    }

    void along(TileParts tile, float[] eye, float dx, float dy, float dz) {
        count = 0;
        start = Float.MAX_VALUE;
        end = 0;
        for (int i = 0; i < tile.nearCount(); i++) {
            int index = tile.near()[i];
            if (crosses(index, eye, dx, dy, dz)) {
                parts[count++] = index;
                start = Math.min(start, enter);
                end = Math.max(end, leave);
            }
        }
    }

    private boolean crosses(int index, float[] eye, float dx, float dy, float dz) {
        Solid solid = scene.parts[index].solid;
        float cx = solid.centreX - eye[0];
        float cy = solid.centreY - eye[1];
        float cz = solid.centreZ - eye[2];
        float along = cx * dx + cy * dy + cz * dz;
        float across = cx * cx + cy * cy + cz * cz - along * along;
        float radius = solid.bound + scene.slack[index] + MARGIN;
        if (across > radius * radius) {
            return false;
        }
        float half = (float) Math.sqrt(radius * radius - across);
        enter = along - half;
        leave = along + half;
        return !(solid instanceof RoundedBox box)
                || crossesBox(box, scene.slack[index], cx, cy, cz, dx, dy, dz);
    }

    /// A box can be far smaller than the ball around it: a mat, a wall. So its faces cut the ray
    /// too.
    private boolean crossesBox(
            RoundedBox box, float slack, float cx, float cy, float cz, float dx, float dy, float dz) {
        Vec offset = box.frame.inside(box.frame.origin().minus(new Vec(cx, cy, cz)));
        Vec ray = box.frame.inside(box.frame.origin().plus(new Vec(dx, dy, dz)));
        return cutBy(offset.x(), ray.x(), box.halfX + BOX_MARGIN + slack)
                && cutBy(offset.y(), ray.y(), box.halfY + BOX_MARGIN + slack)
                && cutBy(offset.z(), ray.z(), box.halfZ + BOX_MARGIN + slack)
                && enter <= leave;
    }

    private boolean cutBy(double from, double slope, double half) {
        if (Math.abs(slope) < PARALLEL) {
            return Math.abs(from) <= half;
        }
        double one = (-half - from) / slope;
        double other = (half - from) / slope;
        enter = (float) Math.max(enter, Math.min(one, other));
        leave = (float) Math.min(leave, Math.max(one, other));
        return true;
    }

    int[] parts() {
        return parts;
    }

    int count() {
        return count;
    }

    float start() {
        return start;
    }

    float end() {
        return end;
    }
}
