package dev.unknot.figure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Where the muscles lie on a skeleton: each a line or two between points of the bones.
final class MuscleMap {
    private static final Set<Region> CORE = EnumSet.of(Region.TRUNK, Region.NECK);
    private static final Set<Region> NAPE =
            EnumSet.of(Region.TRUNK, Region.NECK, Region.HAIR, Region.HEAD);

    private final Skeleton skeleton;
    private final Spine spine;
    private final Side side;
    private final List<Glow> glows;

    private MuscleMap(Skeleton skeleton, Side side, List<Glow> glows) {
        this.skeleton = skeleton;
        this.spine = skeleton.spine();
        this.side = side;
        this.glows = glows;
    }

    /// The lights of some muscles on a body.
    static List<Glow> of(Skeleton skeleton, List<Muscle> muscles) {
        var glows = new ArrayList<Glow>();
        for (Muscle muscle : muscles) {
            for (Side side : Side.values()) {
                if (muscle.on(side)) {
                    new MuscleMap(skeleton, side, glows).add(muscle.group());
                }
            }
        }
        return glows;
    }

    private void add(Muscle.Group group) {
        switch (group) {
            case UPPER_TRAPEZIUS -> upperTrapezius();
            case MIDDLE_TRAPEZIUS ->
                    core(spine.chest().point(0, 0.09, -0.09), fromShoulder(0.06, 0.01, -0.05), 0.075);
            case LOWER_TRAPEZIUS ->
                    core(thorax(0.015, 0.02, -0.10), chest(0.075, 0.03, -0.10), 0.070);
            case LEVATOR -> levator();
            case SCALENES -> core(neck(0.045, 0.075, 0.015), chest(0.06, 0.15, 0.03), 0.055);
            case STERNOMASTOID -> core(neck(0.05, 0.085, -0.01), chest(0.02, 0.13, 0.07), 0.045);
            case SUBOCCIPITALS ->
                    glow(neck(0, 0.085, -0.05), neck(0.025, 0.085, -0.05), 0.055, 1, NAPE);
            case PECTORALS -> pectorals();
            case SERRATUS -> core(chest(0.135, 0.02, 0.035), thorax(0.115, 0.07, 0.05), 0.060);
            case RHOMBOIDS -> core(chest(0.035, 0.10, -0.10), chest(0.07, -0.02, -0.10), 0.085);
            case LATISSIMUS -> glow(chest(0.13, 0, -0.04),
                    spine.lumbar().point(side.sign() * 0.09, 0.05, -0.06), 0.075, 0.8, CORE);
            case FLANK -> core(chest(0.14, -0.02, 0), pelvis(0.13, 0.07, 0), 0.085);
            case SPINAL_ERECTORS -> erectors();
            case THORACIC_ERECTORS ->
                    core(thorax(0.035, 0.02, -0.10), chest(0.035, 0.11, -0.10), 0.075);
            case ABDOMINALS ->
                    glow(thorax(0.035, 0.05, 0.10), pelvis(0.035, 0.09, 0.10), 0.060, 0.9, CORE);
            case DIAPHRAGM -> glow(spine.lumbar().point(0, 0.07, 0.09),
                    spine.lumbar().point(side.sign() * 0.05, 0.07, 0.09), 0.085, 1, CORE);
            case REAR_DELTOID, DELTOID, FRONT_DELTOID, TRICEPS, FOREARM -> new ArmMuscles(
                    skeleton.arm(side), spine.chest(), glows).add(group);
            case HIP_FLEXORS, GLUTEALS, HAMSTRINGS, QUADRICEPS, CALF -> new LegMuscles(
                    skeleton.leg(side), spine.pelvis(), glows).add(group);
        }
    }

    private void upperTrapezius() {
        Vec bend = neck(0.050, -0.01, -0.015);
        core(neck(0.040, 0.075, -0.012), bend, 0.060);
        core(bend, fromShoulder(0.05, 0.03, -0.01), 0.065);
    }

    private void levator() {
        Vec bend = neck(0.05, 0, -0.04);
        core(neck(0.042, 0.07, -0.022), bend, 0.055);
        core(bend, chest(0.075, 0.105, -0.085), 0.062);
    }

    private void pectorals() {
        Set<Region> regions =
                EnumSet.of(Region.TRUNK, Region.NECK, Region.arm(side), Region.hand(side));
        glow(chest(0.055, 0.015, 0.10), fromShoulder(0.04, -0.02, 0.05), 0.062, 0.9, regions);
        glow(chest(0.055, 0.06, 0.09), fromShoulder(0.03, -0.02, 0.045), 0.055, 0.9, regions);
    }

    private void erectors() {
        Vec middle = spine.thorax().point(0, 0.02, -0.10);
        glow(spine.lumbar().point(0, 0, -0.09), middle, 0.070, 0.9, CORE);
        glow(middle, spine.chest().point(0, 0.12, -0.09), 0.070, 0.9, CORE);
    }

    private Vec neck(double outwards, double up, double forward) {
        return spine.neck().point(side.sign() * outwards, up, forward);
    }

    private Vec chest(double outwards, double up, double forward) {
        return spine.chest().point(side.sign() * outwards, up, forward);
    }

    private Vec thorax(double outwards, double up, double forward) {
        return spine.thorax().point(side.sign() * outwards, up, forward);
    }

    private Vec pelvis(double outwards, double up, double forward) {
        return spine.pelvis().point(side.sign() * outwards, up, forward);
    }

    /// A point given inwards, up and forward from the shoulder joint, in the chest's directions.
    private Vec fromShoulder(double inwards, double up, double forward) {
        Vec offset = spine.chest().direction(-side.sign() * inwards, up, forward);
        return skeleton.arm(side).shoulder().plus(offset);
    }

    private void core(Vec from, Vec to, double radius) {
        glow(from, to, radius, 1, CORE);
    }

    private void glow(Vec from, Vec to, double radius, double strength, Set<Region> regions) {
        glows.add(new Glow(from, to, radius, strength, regions));
    }
}
