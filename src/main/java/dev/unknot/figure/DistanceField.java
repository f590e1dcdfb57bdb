package dev.unknot.figure;

/// The distance to the melted surface of chosen parts. One thread uses one field.
final class DistanceField {
    private static final float NOTHING = 1e9f;

    private final Part[] parts;
    private int nearest;

    DistanceField(Part[] parts) {
        this.parts = parts;
    }

    /// Metres from a point to the surface of the first `count` parts of a list.
    float distance(int[] list, int count, float x, float y, float z) {
        float distance = NOTHING;
        int closest = -1;
        for (int i = 0; i < count; i++) {
            Part part = parts[list[i]];
            Solid solid = part.solid;
            float dx = x - solid.centreX;
            float dy = y - solid.centreY;
            float dz = z - solid.centreZ;
            float limit = distance + part.melt + solid.bound;
            if (closest >= 0 && dx * dx + dy * dy + dz * dz > limit * limit) {
                continue;
            }
            float own = solid.distance(x, y, z);
            if (own < distance) {
                closest = list[i];
            }
            distance = melted(distance, own, part, x, y, z);
        }
        nearest = closest;
        return distance;
    }

    /// The smaller of two distances, rounded off where they are nearly equal.
    private static float melted(float one, float other, Part part, float x, float y, float z) {
        float least = Math.min(one, other);
        if (part.melt <= 0) {
            return least;
        }
        float band = part.meltAt(x, y, z);
        float overlap = band - Math.abs(one - other);
        return overlap > 0 ? least - overlap * overlap / (4 * band) : least;
    }

    /// The part that was nearest at the last question, -1 when there was none.
    int nearest() {
        return nearest;
    }
}
