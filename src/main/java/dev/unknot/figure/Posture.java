package dev.unknot.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One position of the body, as channels by name: `pelvis.rot`, `neck`, `armL.hand`, `legR.toes`.
///
/// A keyframe is a posture that names only what differs from the base; blending two postures is
/// blending each channel. [Channel] lists the names there are.
///
/// @param vectors points and directions in metres, and bends in degrees
/// @param numbers single values: curl, shrug, contact
/// @param frames the name of the frame that a limb's vectors are given in
/// @param goals numbers to be solved for, in this order
public record Posture(
        Map<String, Vec> vectors,
        Map<String, Double> numbers,
        Map<String, String> frames,
        List<Goal> goals) {

    /// A posture that says nothing.
    public static final Posture EMPTY = new Posture(Map.of(), Map.of(), Map.of(), List.of());

    /// Copies what is given, so that a posture never changes.
    public Posture {
        vectors = Map.copyOf(vectors);
        numbers = Map.copyOf(numbers);
        frames = Map.copyOf(frames);
        goals = List.copyOf(goals);
    }

    /// This posture with the channels of a patch in place of its own.
    Posture patchedBy(Posture patch) {
        return new Posture(
                merged(vectors, patch.vectors),
                merged(numbers, patch.numbers),
                merged(frames, patch.frames),
                patch.goals.isEmpty() ? goals : patch.goals);
    }

    /// The posture a fraction of the way from one to another.
    static Posture between(Posture from, Posture to, double fraction) {
        var vectors = merged(from.vectors, to.vectors);
        from.vectors.forEach((name, start) ->
                vectors.computeIfPresent(name, (_, end) -> start.towards(end, ifBoth(to.vectors, name, fraction))));
        var numbers = merged(from.numbers, to.numbers);
        from.numbers.forEach((name, start) ->
                numbers.computeIfPresent(name, (_, end) -> start + (end - start) * fraction));
        var frames = fraction < 0.5 ? merged(to.frames, from.frames) : merged(from.frames, to.frames);
        return new Posture(vectors, numbers, frames, blended(from.goals, to.goals, fraction));
    }

    private static double ifBoth(Map<String, Vec> others, String name, double fraction) {
        return others.containsKey(name) ? fraction : 0;
    }

    private static List<Goal> blended(List<Goal> from, List<Goal> to, double fraction) {
        if (from.size() != to.size()) {
            return fraction < 0.5 ? from : to;
        }
        var goals = new ArrayList<Goal>();
        for (int i = 0; i < from.size(); i++) {
            goals.add(Goal.between(from.get(i), to.get(i), fraction));
        }
        return goals;
    }

    private static <T> Map<String, T> merged(Map<String, T> under, Map<String, T> over) {
        var both = new HashMap<>(under);
        both.putAll(over);
        return both;
    }

    /// The posture with one number replaced, named as a [Goal] names it.
    Posture with(String path, double value) {
        int dot = path.lastIndexOf('.');
        String last = path.substring(dot + 1);
        if (last.length() == 1 && Character.isDigit(last.charAt(0))) {
            String name = path.substring(0, dot);
            Vec changed = vector(name, Vec.ZERO).with(last.charAt(0) - '0', value);
            return patchedBy(new Posture(Map.of(name, changed), Map.of(), Map.of(), List.of()));
        }
        return patchedBy(new Posture(Map.of(), Map.of(path, value), Map.of(), List.of()));
    }

    @Nullable Vec vector(String name) {
        return vectors.get(name);
    }

    Vec vector(String name, Vec otherwise) {
        return vectors.getOrDefault(name, otherwise);
    }

    double number(String name, double otherwise) {
        return numbers.getOrDefault(name, otherwise);
    }

    String frame(String name, String otherwise) {
        return frames.getOrDefault(name, otherwise);
    }

    /// Whether the palm of a hand is meant to touch something.
    boolean touches(Side side) {
        return number(side.of("arm") + ".contact", 0) > 0.99;
    }
}
