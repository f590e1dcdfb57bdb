package dev.unknot.content;

import dev.unknot.figure.Prop;
import dev.unknot.figure.Vec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a thing that a figure uses.
final class PropReader {
    private static final List<String> TYPES = List.of(
            "mat", "chair", "stool", "desk", "wall", "post", "roller", "towel", "ball", "tennis_ball", "box");
    private static final int PALE = 0xE9DCC8;
    private static final int WOOD = 0xD8B48C;

    private final StrictNode node;

    private PropReader(StrictNode node) {
        this.node = node;
    }

    static Prop read(StrictNode node) {
        return new PropReader(node).prop();
    }

    private Prop prop() {
        return switch (node.object("type").oneOf(TYPES)) {
            case "mat" -> new Prop.Mat(place(0xA9B7DE), size("w", 0.62), size("l", 1.75));
            case "chair" ->
                    new Prop.Chair(place(PALE), size("h", 0.428), node.flag("back", true));
            case "stool" -> new Prop.Stool(place(PALE), size("h", 0.428));
            case "desk" -> new Prop.Desk(place(PALE), size("h", 0.72), size("w", 1.1), size("d", 0.55));
            case "wall" -> new Prop.Wall(place(0xE8E2D8), size("w", 2.0), size("h", 2.2));
            case "post" ->
                    new Prop.Post(place(WOOD), size("w", 0.09), size("d", 0.12), size("h", 2.1));
            case "roller" -> new Prop.Roll(place(0x6F7FC8), size("r", 0.075), size("l", 0.45), false);
            case "towel" -> new Prop.Roll(place(0xF1E6D6), size("r", 0.05), size("l", 0.50), true);
            case "ball" -> new Prop.Ball(place(0x8FB8E0), size("r", 0.28));
            case "tennis_ball" -> new Prop.Ball(place(0xD6E04A), size("r", 0.033));
            default -> new Prop.Block(place(WOOD), node.object("size").vector(), size("r", 0.01));
        };
    }

    private double size(String key, double otherwise) {
        return node.number(key, otherwise, 0.001, 5);
    }

    private Prop.Place place(int colour) {
        StrictNode at = node.optional("at");
        List<Vec> path = node.items("path").stream().map(StrictNode::vector).toList();
        if (at == null && path.isEmpty()) {
            throw node.fault("needs the key at or path");
        }
        return new Prop.Place(
                at == null ? path.getFirst() : at.vector(),
                node.number("yaw", 0, -360, 360),
                colour(node.optional("color"), colour),
                path);
    }

    private static int colour(@Nullable StrictNode node, int otherwise) {
        if (node == null) {
            return otherwise;
        }
        String text = node.text();
        if (!text.matches("#[0-9A-Fa-f]{6}")) {
            throw node.fault("must be a colour such as #A9B7DE");
        }
        return Integer.parseInt(text.substring(1), 16);
    }
}
