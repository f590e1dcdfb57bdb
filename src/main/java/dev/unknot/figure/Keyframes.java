package dev.unknot.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The movement of a pose: the posture at any moment between its keyframes.
final class Keyframes {
    /// What a posture is when nothing is said: filled in first, so that a value given in one
    /// keyframe does not leak into the others.
    private static final Posture REST = rest();

    private final Pose pose;
    private final GoalSolver solver;

    Keyframes(Pose pose) {
        this.pose = pose;
        this.solver = new GoalSolver(pose.look());
    }

    /// How many keyframes there are.
    int count() {
        return pose.keys().size();
    }

    /// The solved posture at a moment: 0 is the first keyframe, 1 the second, 1.5 half-way on.
    Posture at(double moment) {
        int before = Math.clamp((int) Math.floor(moment), 0, Math.max(0, count() - 2));
        int after = Math.min(before + 1, count() - 1);
        double fraction = Math.clamp(moment - before, 0.0, 1.0);
        Posture blend = Posture.between(key(before), key(after), fraction);
        return solver.solve(blend);
    }

    Skeleton skeletonAt(double moment) {
        return Skeleton.of(at(moment));
    }

    private Posture key(int index) {
        return REST.patchedBy(pose.base()).patchedBy(pose.keys().get(index));
    }

    private static Posture rest() {
        Map<String, Vec> vectors = new HashMap<>();
        Channel.SPINE.forEach(name -> vectors.put(name, Vec.ZERO));
        Map<String, Double> numbers = new HashMap<>();
        for (Side side : Side.values()) {
            numbers.put(side.of("arm") + ".shrug", 0.0);
            numbers.put(side.of("arm") + ".protract", 0.0);
        }
        return new Posture(vectors, numbers, Map.of(), List.of());
    }
}
