package dev.unknot.figure;

import java.util.ArrayList;
import java.util.List;

/// Sets up the camera so that the figure fills the picture over all keyframes of a pose.
final class Framing {
    private static final int ROUNDS = 4;
    private static final double FIRST_SPAN = 2;
    private static final Vec FIRST_TARGET = new Vec(0, 0.5, 0);

    private final Shot shot;
    private final int width;
    private final int height;
    private final List<Ball> balls;

    private Framing(Shot shot, int width, int height, List<Ball> balls) {
        this.shot = shot;
        this.width = width;
        this.height = height;
        this.balls = balls;
    }

    /// The camera for a picture of some pixels; `outline` is what must be in it.
    static Camera fit(Shot shot, Outline outline, int width, int height) {
        var balls = new ArrayList<>(outline.framed(shot.fit()));
        shot.include().forEach(point -> balls.add(new Ball(point, 0)));
        return new Framing(shot, width, height, balls).fit();
    }

    private Camera fit() {
        Camera camera =
                new Camera(FIRST_TARGET, shot.yaw(), shot.pitch(), FIRST_SPAN, width, height);
        for (int round = 0; round < ROUNDS; round++) {
            camera = improved(camera);
        }
        return camera;
    }

    /// Moves and zooms once; perspective shifts a little with the zoom, hence a few rounds.
    private Camera improved(Camera camera) {
        List<Circle> circles = balls.stream().map(camera::project).toList();
        double left = circles.stream().mapToDouble(c -> c.x() - c.radius()).min().orElse(0);
        double right = circles.stream().mapToDouble(c -> c.x() + c.radius()).max().orElse(width);
        double top = circles.stream().mapToDouble(c -> c.y() - c.radius()).min().orElse(0);
        double bottom = circles.stream().mapToDouble(c -> c.y() + c.radius()).max().orElse(height);
        double tall = (bottom - top) / (1 - shot.padTop() - shot.padBottom());
        double wide = (right - left) / (1 - 2 * shot.padSide()) * height / width;
        double needed = Math.max(tall, wide);
        double pads = (shot.padBottom() - shot.padTop()) / 2 * needed;
        return camera.adjusted(
                (left + right - width) / 2, (top + bottom - height) / 2 + pads, needed / height);
    }
}
