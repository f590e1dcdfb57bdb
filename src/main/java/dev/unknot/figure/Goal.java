package dev.unknot.figure;

/// One number of a posture left open, and the measure that settles it.
///
/// @param vary the number to find, as `pelvis.rot.0` or `armL.shrug`
/// @param min the least value tried
/// @param max the greatest value tried
/// @param measure what to look at
/// @param value what the measure should be: metres above the floor, or degrees
public record Goal(String vary, double min, double max, Measure measure, double value) {

    /// What a goal looks at.
    public enum Measure {
        /// The bend of the left elbow in degrees; 180 is straight.
        ELBOW_LEFT("elbowL"),
        /// The bend of the right elbow in degrees; 180 is straight.
        ELBOW_RIGHT("elbowR"),
        /// The height of the lowest point of the head, metres above the floor.
        HEAD_HEIGHT("low.head"),
        /// The height of the lowest point of the trunk, metres above the floor.
        TRUNK_HEIGHT("low.torso");

        private final String key;

        Measure(String key) {
            this.key = key;
        }

        /// The measure's name in pose.json.
        public String key() {
            return key;
        }
    }

    /// A goal between two of the same kind, as two keyframes blend.
    static Goal between(Goal from, Goal to, double fraction) {
        return new Goal(
                fraction < 0.5 ? from.vary : to.vary,
                mix(from.min, to.min, fraction),
                mix(from.max, to.max, fraction),
                fraction < 0.5 ? from.measure : to.measure,
                mix(from.value, to.value, fraction));
    }

    private static double mix(double from, double to, double fraction) {
        return from + (to - from) * fraction;
    }
}
