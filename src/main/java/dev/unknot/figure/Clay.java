package dev.unknot.figure;

/// The soft clay look: a warm key light that wraps round, a cool sky, a pale rim, and the glow of
/// muscles shining through.
final class Clay {
    private static final float EXPOSURE = 0.87f;
    private static final float WRAP = 0.35f;

    private final Scene scene;
    private final Lighting lighting;

    Clay(Scene scene, Lighting lighting) {
        this.scene = scene;
        this.lighting = lighting;
    }

    /// Fills in the light of a sample whose part and normal are known; `facing` is the cosine of
    /// the
    /// angle between the normal and the line to the eye.
    void shade(Sample sample, TileParts tile, float x, float y, float z, float facing) {
        Part part = scene.parts[sample.part];
        Vec point = new Vec(x, y, z);
        int colour = part.paint.at(point);
        float[] light = sample.light;
        light[0] = Srgb.linear(colour, 16);
        light[1] = Srgb.linear(colour, 8);
        light[2] = Srgb.linear(colour, 0);
        sample.glow = part.isThing() ? 0 : glowAt(point, part.region);
        if (sample.glow > 0) {
            tint(light, sample.glow);
        }
        float sky = lighting.sky(tile, x, y, z, sample.normal, part.material.creases(), false);
        illuminate(sample, keyLight(sample.normal, x, y, z, part.material), sky, facing, part.material);
        for (int i = 0; i < 3; i++) {
            light[i] = softened(light[i] * EXPOSURE);
        }
    }

    private float glowAt(Vec point, Region region) {
        double most = 0;
        for (Glow glow : scene.glows) {
            if (glow.regions().contains(region)) {
                most = Math.max(most, glow.at(point));
            }
        }
        return (float) most;
    }

    /// Blends to orange by way of amber: straight from a blue top it would look mauve half-way.
    private static void tint(float[] light, float glow) {
        float share = Math.min(1, glow * 1.5f);
        float band = 4 * share * (1 - share);
        light[0] += (1.0f - light[0]) * share + 0.08f * band;
        light[1] += (0.21f + 0.10f * glow - light[1]) * share + 0.07f * band;
        light[2] += (0.035f - light[2]) * share - Math.max(0, light[2] - 0.05f) * 0.35f * band;
    }

    private float keyLight(float[] normal, float x, float y, float z, Material material) {
        float towards = normal[0] * lighting.lightX + normal[1] * lighting.lightY
                + normal[2] * lighting.lightZ;
        float open = 0;
        if (towards > -0.15f) {
            float out = 0.006f;
            open = lighting.key(
                    x + normal[0] * out, y + normal[1] * out, z + normal[2] * out, 0.09f);
        }
        float wrapped = Math.max(0, (towards + WRAP) / (1 + WRAP));
        return wrapped * (1 - material.shadows() * (1 - open)) * (towards > 0 ? 1 : 0.9f);
    }

    private static void illuminate(
            Sample sample, float key, float sky, float facing, Material material) {
        float[] light = sample.light;
        float upward = 0.5f + 0.5f * sample.normal[1];
        float edge = 1 - Math.max(0, facing);
        float rim = edge * edge * edge * 0.22f * sky * (0.4f + 0.6f * upward);
        light[0] = light[0] * (1.02f * key + (0.44f + 0.16f * upward) * sky) + rim * (0.5f + light[0]);
        light[1] = light[1] * (0.97f * key + (0.45f + 0.17f * upward) * sky) + rim * (0.5f + light[1]);
        light[2] = light[2] * (0.88f * key + (0.50f + 0.18f * upward) * sky) + rim * (0.55f + light[2]);
        if (material.warm()) {
            float bounced = 0.05f * (1 - sky);
            light[0] += bounced * 1.2f;
            light[1] += bounced * 0.3f;
        }
        float shine = 0.22f * sample.glow;
        light[0] += shine;
        light[1] += shine * 0.35f;
        light[2] += shine * 0.1f;
    }

    /// Bends bright light over gently, so that nothing burns out.
    private static float softened(float light) {
        return light < 0.6f ? light : 0.6f + 0.4f * (1 - (float) Math.exp(-(light - 0.6f) / 0.4f));
    }
}
