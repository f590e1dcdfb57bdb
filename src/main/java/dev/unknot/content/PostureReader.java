package dev.unknot.content;

import dev.unknot.figure.Channel;
import dev.unknot.figure.Goal;
import dev.unknot.figure.Posture;
import dev.unknot.figure.Side;
import dev.unknot.figure.Vec;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the channels of a posture: a base, a keyframe or a mistake.
final class PostureReader {
    private static final List<String> MEASURED = List.of("pole");

    private final StrictNode node;
    private final Map<String, Vec> vectors = new HashMap<>();
    private final Map<String, Double> numbers = new HashMap<>();
    private final Map<String, String> frames = new HashMap<>();

    private PostureReader(StrictNode node) {
        this.node = node;
    }

    static Posture read(StrictNode node) {
        return new PostureReader(node).posture();
    }

    private Posture posture() {
        StrictNode pelvis = node.optional("pelvis");
        if (pelvis != null) {
            vectors(pelvis, "pelvis", List.of("pos", "rot"));
        }
        for (String part : Channel.SPINE) {
            vector(node, part, part);
        }
        for (String number : Channel.TRUNK_NUMBERS) {
            number(node, number, number);
        }
        for (Side side : Side.values()) {
            limb("arm" + side.letter(), Channel.ARM_VECTORS, Channel.ARM_NUMBERS);
            limb("leg" + side.letter(), Channel.LEG_VECTORS, Channel.LEG_NUMBERS);
        }
        List<Goal> goals = node.items("solve").stream().map(PostureReader::goal).toList();
        return new Posture(vectors, numbers, frames, goals);
    }

    private void limb(String name, List<String> vectorNames, List<String> numberNames) {
        StrictNode limb = node.optional(name);
        if (limb == null) {
            return;
        }
        vectors(limb, name, vectorNames);
        numberNames.forEach(number -> number(limb, number, name + "." + number));
        frame(limb, "in", name);
        MEASURED.forEach(measured -> frame(limb, measured + "In", name));
    }

    private void vectors(StrictNode from, String name, List<String> keys) {
        keys.forEach(key -> vector(from, key, name + "." + key));
    }

    private void vector(StrictNode from, String key, String channel) {
        @Nullable StrictNode found = from.optional(key);
        if (found != null) {
            vectors.put(channel, found.vector());
        }
    }

    /// Booleans are the numbers 1 and 0, so that they blend like the rest.
    private void number(StrictNode from, String key, String channel) {
        @Nullable StrictNode found = from.optional(key);
        if (found != null) {
            boolean yesNo = key.equals("contact");
            numbers.put(channel, yesNo ? found.flag() ? 1.0 : 0.0 : found.number(-180, 180));
        }
    }

    private void frame(StrictNode from, String key, String limb) {
        @Nullable StrictNode found = from.optional(key);
        if (found != null) {
            frames.put(limb + "." + key, found.oneOf(Channel.FRAMES));
        }
    }

    private static Goal goal(StrictNode node) {
        StrictNode measure = node.object("goal");
        return new Goal(
                node.object("vary").text(),
                node.number("min", -180, 180),
                node.number("max", -180, 180),
                measure.keyed(
                        measure.text(), Arrays.asList(Goal.Measure.values()), Goal.Measure::key),
                node.number("value", -180, 180));
    }
}
