package dev.unknot.figure;

/// How much of the key light and of the sky reaches a point. One thread uses one of these.
final class Lighting {
    private static final int SHADOW_STEPS = 44;
    private static final float SHADOW_REACH = 2.6f;
    private static final float SHADOW_MARGIN = 0.03f;
    private static final int SKY_TAPS = 5;
    private static final float SKY_STRENGTH = 4.2f;

    private final Scene scene;
    private final DistanceField field;
    private final int[] blockers;
    final float lightX;
    final float lightY;
    final float lightZ;

    Lighting(Scene scene, DistanceField field) {
        this.scene = scene;
        this.field = field;
        this.blockers = new int[scene.parts.length];
        Vec light = scene.camera.towardsLight();
        lightX = (float) light.x();
        lightY = (float) light.y();
        lightZ = (float) light.z();
    }

    /// The share of the key light, 0 to 1, that reaches a point; `softness` widens the penumbra.
    float key(float x, float y, float z, float softness) {
        int count = findBlockers(x, y, z, softness);
        if (count == 0) {
            return 1;
        }
        float clear = 1;
        float along = 0.012f;
        for (int i = 0; i < SHADOW_STEPS && along < SHADOW_REACH && clear > -1; i++) {
            float distance = field.distance(
                    blockers, count, x + lightX * along, y + lightY * along, z + lightZ * along);
            clear = Math.min(clear, distance / (softness * along));
            along += Math.clamp(distance, 0.012f, 0.12f);
        }
        clear = Math.max(clear, -1);
        return 0.25f * (1 + clear) * (1 + clear) * (2 - clear);
    }

    /// Collects the parts whose shadow may fall on a point.
    private int findBlockers(float x, float y, float z, float softness) {
        int count = 0;
        for (int i = 0; i < scene.parts.length; i++) {
            Solid solid = scene.parts[i].solid;
            float dx = solid.centreX - x;
            float dy = solid.centreY - y;
            float dz = solid.centreZ - z;
            float along = dx * lightX + dy * lightY + dz * lightZ;
            float reach = solid.bound + SHADOW_MARGIN + Math.max(0, along) * softness;
            float across = dx * dx + dy * dy + dz * dz - along * along;
            boolean behind = along < -solid.bound;
            if (!behind && across < reach * reach && scene.parts[i].material != Material.FLAT_THING) {
                blockers[count++] = i;
            }
        }
        return count;
    }

    /// The share of the sky's light, 0 to 1, at a point with a normal: less in creases and corners.
    float sky(TileParts tile, float x, float y, float z, float[] normal, float strength, boolean floor) {
        if (tile.aroundCount() == 0) {
            return 1;
        }
        float hidden = 0;
        float weight = 1;
        for (int i = 1; i <= SKY_TAPS; i++) {
            float out = 0.006f + 0.026f * i;
            float up = y + normal[1] * out;
            float distance = field.distance(
                    tile.around(), tile.aroundCount(), x + normal[0] * out, up, z + normal[2] * out);
            float free = floor ? distance : Math.min(distance, up - scene.backdrop.floor);
            hidden += Math.max(0, out - free) * weight;
            weight *= 0.78f;
        }
        return Math.max(0, 1 - strength * SKY_STRENGTH * hidden);
    }
}
