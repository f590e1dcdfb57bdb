package dev.unknot.figure;

import org.jspecify.annotations.Nullable;

/// A muscle that lights up: a group, on one side or on both.
///
/// @param group which muscle
/// @param side the side it is on, null for both
public record Muscle(Group group, @Nullable Side side) {

    /// The muscle groups a pose can name.
    public enum Group {
        UPPER_TRAPEZIUS("upperTrap"),
        MIDDLE_TRAPEZIUS("midTrap"),
        LEVATOR("levator"),
        SCALENES("scalene"),
        STERNOMASTOID("scm"),
        PECTORALS("pec"),
        RHOMBOIDS("rhomboid"),
        REAR_DELTOID("rearDelt"),
        LATISSIMUS("lat"),
        FLANK("side"),
        SPINAL_ERECTORS("spine"),
        SUBOCCIPITALS("suboccipital"),
        THORACIC_ERECTORS("thoracic"),
        LOWER_TRAPEZIUS("lowerTrap"),
        SERRATUS("serratus"),
        ABDOMINALS("abs"),
        HIP_FLEXORS("hipFlexor"),
        GLUTEALS("glute"),
        HAMSTRINGS("hamstring"),
        QUADRICEPS("quad"),
        CALF("calf"),
        TRICEPS("triceps"),
        FRONT_DELTOID("frontDelt"),
        FOREARM("forearm"),
        DELTOID("deltoid"),
        DIAPHRAGM("diaphragm");

        private final String key;

        Group(String key) {
            this.key = key;
        }

        /// The group's name in pose.json.
        public String key() {
            return key;
        }
    }

    boolean on(Side which) {
        return side == null || side == which;
    }
}
