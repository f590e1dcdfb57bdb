package dev.unknot.figure;

import java.util.List;

/// All that is in a picture: the parts, the lights on muscles, the backdrop, the camera.
final class Scene {
    final Part[] parts;
    /// For each part the widest band in which it or a neighbour melts: how far from the part's own
    /// surface the common one may lie. Too small a value shows as steps at the edges of tiles.
    final float[] slack;
    final List<Glow> glows;
    final Backdrop backdrop;
    final Camera camera;

    Scene(List<Part> parts, List<Glow> glows, Backdrop backdrop, Camera camera) {
        this.parts = parts.toArray(Part[]::new);
        this.glows = glows;
        this.backdrop = backdrop;
        this.camera = camera;
        this.slack = slackOf(this.parts);
    }

    private static float[] slackOf(Part[] parts) {
        float[] slack = new float[parts.length];
        for (int i = 0; i < parts.length; i++) {
            slack[i] = parts[i].melt;
            for (int j = i + 1; j < parts.length; j++) {
                if (meet(parts[i].solid, parts[j].solid, parts[j].melt)) {
                    slack[i] = Math.max(slack[i], parts[j].melt);
                }
            }
        }
        return slack;
    }

    private static boolean meet(Solid one, Solid other, float melt) {
        return one.centre().distanceTo(other.centre()) < one.bound + other.bound + melt;
    }
}
