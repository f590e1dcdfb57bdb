package dev.unknot.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Poses to try things with: a person who stands, and small changes to that.
final class TestPoses {
    static final Shot SHOT = new Shot(20, 6, Shot.Fit.FULL, 0.10, 0.14, 0.09, List.of());

    private TestPoses() {}

    static Posture standing() {
        return new Posture(
                Map.of(
                        "pelvis.pos", new Vec(0, 0.885, 0),
                        "legL.foot", new Vec(0.10, 0, 0.03),
                        "legR.foot", new Vec(-0.10, 0, 0.03)),
                Map.of(),
                Map.of(),
                List.of());
    }

    static Posture with(Posture posture, String channel, Vec value) {
        return posture.patchedBy(vector(channel, value));
    }

    static Posture with(Posture posture, String channel, double value) {
        return posture.patchedBy(new Posture(Map.of(), Map.of(channel, value), Map.of(), List.of()));
    }

    static Posture vector(String channel, Vec value) {
        return new Posture(Map.of(channel, value), Map.of(), Map.of(), List.of());
    }

    static Posture without(Posture posture, String channel) {
        var vectors = new HashMap<>(posture.vectors());
        vectors.remove(channel);
        return new Posture(vectors, posture.numbers(), posture.frames(), posture.goals());
    }

    static Pose pose(Posture base, Posture... keys) {
        return pose(base, SHOT, List.of(), keys);
    }

    static Pose pose(Posture base, Shot shot, List<Prop> props, Posture... keys) {
        return new Pose(Person.MARK, new Pose.Dress(false, false), Background.MINT, shot, base, List.of(keys),
                props, List.of(), List.of(), null, null, Pose.Panels.NONE, Pose.Course.THERE_AND_BACK, 2);
    }

    static Prop.Place place(double x, double y, double z) {
        return new Prop.Place(new Vec(x, y, z), 0, 0xD8B48C, List.of());
    }
}
