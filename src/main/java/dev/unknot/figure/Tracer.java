package dev.unknot.figure;

/// Follows rays through a scene. One thread uses one tracer, tile after tile.
final class Tracer {
    private static final int MAX_STEPS = 140;
    private static final float HIT = 0.0004f;
    /// Steps are a little shorter than the distance, as an ellipsoid's distance is an estimate.
    private static final float STEP = 0.92f;
    private static final float TAP = 0.0007f;
    private static final float NEVER = 1e9f;
    /// Soft enough that the shadows of two arms and two legs melt into one instead of stripes.
    private static final float FLOOR_SHADOW = 0.17f;

    final Sample sample = new Sample();
    private final Scene scene;
    private final DistanceField field;
    private final TileParts tile;
    private final RaySpan span;
    private final Lighting lighting;
    private final Clay clay;
    private final float[] eye;

    Tracer(Scene scene) {
        this.scene = scene;
        this.field = new DistanceField(scene.parts);
        this.tile = new TileParts(scene);
        this.span = new RaySpan(scene);
        this.lighting = new Lighting(scene, field);
        this.clay = new Clay(scene, lighting);
        Vec from = scene.camera.eye();
        this.eye = new float[] {(float) from.x(), (float) from.y(), (float) from.z()};
    }

    void enterTile(double left, double top, double right, double bottom) {
        tile.collect(left, top, right, bottom);
    }

    /// Looks through a place in the picture, in pixels; the answer is in [#sample].
    void look(double pixelX, double pixelY) {
        Vec sight = scene.camera.direction(pixelX, pixelY);
        float dx = (float) sight.x();
        float dy = (float) sight.y();
        float dz = (float) sight.z();
        float floor = dy < -1e-4f ? (scene.backdrop.floor - eye[1]) / dy : NEVER;
        float hit = march(dx, dy, dz, floor);
        if (hit < NEVER) {
            surface(dx, dy, dz, hit);
        } else {
            behind(pixelX, pixelY, dx, dz, floor);
        }
    }

    /// The distance along the ray to the first surface, or NEVER.
    private float march(float dx, float dy, float dz, float floor) {
        span.along(tile, eye, dx, dy, dz);
        float end = Math.min(span.end(), floor);
        float along = span.start();
        for (int step = 0; step < MAX_STEPS && along < end; step++) {
            float distance = field.distance(span.parts(), span.count(),
                    eye[0] + dx * along, eye[1] + dy * along, eye[2] + dz * along);
            if (distance < HIT) {
                return along;
            }
            along += distance * STEP;
        }
        return NEVER;
    }

    private void surface(float dx, float dy, float dz, float along) {
        float x = eye[0] + dx * along;
        float y = eye[1] + dy * along;
        float z = eye[2] + dz * along;
        distance(x, y, z);
        sample.part = field.nearest();
        sample.depth = along;
        normalAt(x, y, z);
        float facing = -(sample.normal[0] * dx + sample.normal[1] * dy + sample.normal[2] * dz);
        clay.shade(sample, tile, x, y, z, facing);
    }

    /// The slope of the distance field from four taps at the corners of a tetrahedron.
    private void normalAt(float x, float y, float z) {
        float a = distance(x + TAP, y - TAP, z - TAP);
        float b = distance(x - TAP, y - TAP, z + TAP);
        float c = distance(x - TAP, y + TAP, z - TAP);
        float d = distance(x + TAP, y + TAP, z + TAP);
        float nx = a - b - c + d;
        float ny = -a - b + c + d;
        float nz = -a + b - c + d;
        float scale = 1 / (float) Math.sqrt(nx * nx + ny * ny + nz * nz + 1e-20f);
        sample.normal[0] = nx * scale;
        sample.normal[1] = ny * scale;
        sample.normal[2] = nz * scale;
    }

    private float distance(float x, float y, float z) {
        return field.distance(span.parts(), span.count(), x, y, z);
    }

    /// The backdrop, darkened where a shadow falls on the floor.
    private void behind(double pixelX, double pixelY, float dx, float dz, float floor) {
        sample.miss();
        Camera camera = scene.camera;
        scene.backdrop.light(pixelX, pixelY, camera.width(), camera.height(), sample.light);
        if (floor >= NEVER) {
            return;
        }
        float x = eye[0] + dx * floor;
        float y = scene.backdrop.floor;
        float z = eye[2] + dz * floor;
        float key = lighting.key(x, y + 0.001f, z, FLOOR_SHADOW);
        float sky = lighting.sky(tile, x, y, z, sample.normal, 0.9f, true);
        float lit = (1 - 0.30f * (1 - key)) * (0.35f + 0.65f * sky);
        sample.light[0] *= lit;
        sample.light[1] *= lit + (1 - lit) * 0.12f;
        sample.light[2] *= lit + (1 - lit) * 0.22f;
    }
}
