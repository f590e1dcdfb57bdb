package dev.unknot.figure;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;

/// The muscle map: the same person standing, seen from the side that shows the muscle.
final class Inset {
    private static final double PITCH = 4;
    private static final double CROSS_SIZE = 0.055;
    private static final double CROSS_STROKE = 0.036;
    private static final Posture STANDING = new Posture(
            Map.of(
                    "pelvis.pos", new Vec(0, 0.900, 0),
                    "legL.foot", new Vec(0.11, 0, 0.03),
                    "legR.foot", new Vec(-0.11, 0, 0.03),
                    "armL.upper", new Vec(0.22, -1, 0),
                    "armL.fore", new Vec(0.12, -1, 0.25),
                    "armR.upper", new Vec(-0.22, -1, 0),
                    "armR.fore", new Vec(-0.12, -1, 0.25)),
            Map.of(),
            Map.of(),
            List.of());

    private final Pose pose;
    private final InsetView view;
    private final Skeleton skeleton = Skeleton.of(STANDING);
    private final Camera camera;

    private Inset(Pose pose, InsetView view, int size) {
        this.pose = pose;
        this.view = view;
        Vec target = new Vec(0, view.height(), 0);
        this.camera = new Camera(target, view.yaw(), PITCH, view.span(), size, size);
    }

    /// Draws the map, some pixels wide.
    static BufferedImage draw(Pose pose, InsetView view, int size) {
        return new Inset(pose, view, size).drawn();
    }

    private BufferedImage drawn() {
        var body = Mannequin.of(skeleton, pose.look()).parts();
        var glows = MuscleMap.of(skeleton, pose.glow());
        var backdrop = Backdrop.flat(pose.background());
        BufferedImage map = Renderer.render(new Scene(body, glows, backdrop, camera));
        Graphics2D pen = Ink.on(map);
        view.crosses().forEach(point -> cross(pen, point));
        pen.dispose();
        return map;
    }

    private void cross(Graphics2D pen, Arrow.Point point) {
        Camera.Spot spot = camera.project(skeleton.frame(point.frame()).point(point.at()));
        double half = CROSS_SIZE * camera.width();
        Path2D cross = new Path2D.Double();
        cross.moveTo(spot.x() - half, spot.y() - half);
        cross.lineTo(spot.x() + half, spot.y() + half);
        cross.moveTo(spot.x() + half, spot.y() - half);
        cross.lineTo(spot.x() - half, spot.y() + half);
        pen.setColor(Ink.ARROW_EDGE);
        pen.setStroke(Ink.round(CROSS_STROKE * 1.9 * camera.width()));
        pen.draw(cross);
        pen.setColor(Ink.CROSS);
        pen.setStroke(Ink.round(CROSS_STROKE * camera.width()));
        pen.draw(cross);
    }
}
