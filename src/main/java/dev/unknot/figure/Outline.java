package dev.unknot.figure;

import java.util.ArrayList;
import java.util.List;

/// Balls that stand for everything important in a pose, over all its keyframes.
///
/// @param body the parts of the figure, each with its region
/// @param arrows points along the arrows
record Outline(List<Piece> body, List<Ball> arrows) {
    private static final double ARROW_RADIUS = 0.045;
    private static final int ARROW_STEPS = 4;

    /// A ball of the figure.
    record Piece(Ball ball, Region region) {}

    static Outline of(Pose pose, Keyframes keyframes) {
        var body = new ArrayList<Piece>();
        var arrows = new ArrayList<Ball>();
        for (int key = 0; key < keyframes.count(); key++) {
            Skeleton skeleton = keyframes.skeletonAt(key);
            for (Part part : Mannequin.of(skeleton, pose.look()).parts()) {
                part.solid.balls().forEach(ball -> body.add(new Piece(ball, part.region)));
            }
            addArrows(pose, skeleton, key, arrows);
        }
        return new Outline(body, arrows);
    }

    private static void addArrows(Pose pose, Skeleton skeleton, int key, List<Ball> into) {
        for (Arrow arrow : pose.arrows()) {
            if (arrow.shownAt(key)) {
                List<Vec> points = ArrowPainter.points(arrow, skeleton);
                for (int i = 0; i + 1 < points.size(); i++) {
                    for (int step = 0; step <= ARROW_STEPS; step++) {
                        Vec point = points.get(i).towards(points.get(i + 1), step / (double) ARROW_STEPS);
                        into.add(new Ball(point, ARROW_RADIUS));
                    }
                }
            }
        }
    }

    /// The balls that no edge of the picture may cut.
    List<Ball> uncut(Shot.Fit fit) {
        var uncut = new ArrayList<>(framed(fit));
        uncut.addAll(arrows);
        return uncut;
    }

    /// The balls that decide the framing.
    List<Ball> framed(Shot.Fit fit) {
        return body.stream()
                .filter(piece -> fit == Shot.Fit.FULL || !piece.region.leg())
                .map(Piece::ball)
                .toList();
    }

    /// Everything that the badge and the muscle map must not cover.
    List<Ball> all() {
        var all = new ArrayList<>(body.stream().map(Piece::ball).toList());
        all.addAll(arrows);
        return all;
    }
}
