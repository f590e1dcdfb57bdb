package dev.unknot.content;

import com.fasterxml.jackson.databind.JsonNode;
import dev.unknot.figure.Arrow;
import dev.unknot.figure.Background;
import dev.unknot.figure.Channel;
import dev.unknot.figure.Corner;
import dev.unknot.figure.InsetView;
import dev.unknot.figure.Muscle;
import dev.unknot.figure.Person;
import dev.unknot.figure.Pose;
import dev.unknot.figure.Posture;
import dev.unknot.figure.Shot;
import dev.unknot.figure.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a `pose.json` into a [Pose], and says of each fault where it is.
public final class PoseReader {
    private final StrictNode root;

    private PoseReader(StrictNode root) {
        this.root = root;
    }

    /// Reads a pose.
    ///
    /// @throws PoseFault at the first thing that is unknown, missing, of the wrong kind or out of
    ///     range
    public static Pose read(JsonNode json) {
        var root = StrictNode.root(json);
        Pose pose = new PoseReader(root).pose();
        root.refuseUnread();
        return pose;
    }

    private Pose pose() {
        root.ignore("$schema");
        StrictNode base = root.object("base");
        List<Posture> keys = root.items("keys").stream().map(PostureReader::read).toList();
        return new Pose(
                root.choice("who", Person.values()),
                new Pose.Dress(root.flag("eyesOpen", false), root.flag("shoes", false)),
                root.choice("bg", Background.values()),
                shot(root.object("cam")),
                PostureReader.read(base),
                keys,
                root.items("props").stream().map(PropReader::read).toList(),
                root.items("glow").stream().map(PoseReader::muscle).toList(),
                root.items("arrows").stream().map(arrow -> arrow(arrow, keys.size())).toList(),
                inset(root.optional("inset")),
                mistake(root.optional("wrong")),
                root.choice("panels", Pose.Panels.NONE, Pose.Panels.values()),
                root.choice("course", Pose.Course.THERE_AND_BACK, Pose.Course.values()),
                seconds(root));
    }

    /// A breath is four seconds in and six out.
    private static double seconds(StrictNode root) {
        boolean round = root.choice("course", Pose.Course.THERE_AND_BACK, Pose.Course.values()) == Pose.Course.ROUND;
        return root.number("seconds", round ? 2.4 : 10, 0.3, 20);
    }

    private static Shot shot(StrictNode cam) {
        return new Shot(
                cam.number("yaw", -180, 180),
                cam.number("pitch", -20, 90),
                cam.choice("fit", Shot.Fit.FULL, Shot.Fit.values()),
                cam.number("padTop", 0.10, -0.5, 0.9),
                cam.number("padBottom", 0.14, -0.9, 0.9),
                cam.number("padSide", 0.09, -0.2, 0.4),
                cam.items("include").stream().map(StrictNode::vector).toList());
    }

    private static Muscle muscle(StrictNode node) {
        String name = node.text();
        int dot = name.indexOf('.');
        String group = dot < 0 ? name : name.substring(0, dot);
        Muscle.Group found = node.keyed(group, Arrays.asList(Muscle.Group.values()), Muscle.Group::key);
        Side side = dot < 0
                ? null
                : node.keyed(name.substring(dot + 1), Arrays.asList(Side.values()), Side::letter);
        return new Muscle(found, side);
    }

    private static Arrow arrow(StrictNode node, int keys) {
        var points = new ArrayList<Arrow.Point>();
        node.items("pts").forEach(point -> points.add(point(point)));
        if (points.size() < 2) {
            throw node.fault("an arrow needs two points or more in pts");
        }
        return new Arrow(
                points,
                node.whole("key", -1, -1, Math.max(0, keys - 1)),
                node.number("width", 15, 4, 40),
                node.choice("heads", Arrow.Heads.TIP, Arrow.Heads.values()));
    }

    /// A point is `[x, y, z]` in the world or `[frame, x, y, z]`.
    private static Arrow.Point point(StrictNode node) {
        List<StrictNode> items = node.items();
        if (items.size() == 3) {
            return new Arrow.Point("world", node.vector());
        }
        if (items.size() != 4) {
            throw node.fault("a point is [x, y, z] or [frame, x, y, z]");
        }
        return new Arrow.Point(items.getFirst().oneOf(Channel.FRAMES), node.vectorFrom(1));
    }

    private static @Nullable InsetView inset(@Nullable StrictNode node) {
        if (node == null) {
            return null;
        }
        StrictNode corner = node.optional("corner");
        return new InsetView(
                node.number("yaw", -180, 180),
                node.number("height", InsetView.UPPER_HEIGHT, 0, 2),
                node.number("span", InsetView.UPPER_SPAN, 0.2, 3),
                corner == null
                        ? null
                        : corner.keyed(corner.text(), Arrays.asList(Corner.values()), Corner::key),
                node.items("crosses").stream().map(PoseReader::point).toList());
    }

    private static Pose.@Nullable Mistake mistake(@Nullable StrictNode node) {
        if (node == null) {
            return null;
        }
        return new Pose.Mistake(
                PostureReader.read(node.object("pose")),
                point(node.object("at")),
                node.number("span", 0.1, 3));
    }
}
