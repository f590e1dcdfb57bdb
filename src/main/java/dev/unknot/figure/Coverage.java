package dev.unknot.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The figure as circles in a picture: how much of it is cut by the edges or covered.
final class Coverage {
    private static final double EDGE = 8;

    private final Format format;
    /// Whether the pose crops the figure at the bottom on purpose.
    private final boolean cropped;
    private final List<Circle> all;
    private final List<Circle> framed;

    private Coverage(Format format, boolean cropped, List<Circle> all, List<Circle> framed) {
        this.format = format;
        this.cropped = cropped;
        this.all = all;
        this.framed = framed;
    }

    static Coverage of(Shot shot, Outline outline, Camera camera, Format format) {
        boolean cropped = shot.padBottom() < 0 || shot.fit() == Shot.Fit.UPPER;
        return new Coverage(format, cropped,
                outline.all().stream().map(camera::project).toList(),
                outline.uncut(shot.fit()).stream().map(camera::project).toList());
    }

    /// The same figure after zooming out and moving by pixels.
    Coverage seen(double zoom, double right, double down) {
        return new Coverage(
                format, cropped, seen(all, zoom, right, down), seen(framed, zoom, right, down));
    }

    private List<Circle> seen(List<Circle> circles, double zoom, double right, double down) {
        double middleX = format.width() / 2.0;
        double middleY = format.height() / 2.0;
        return circles.stream()
                .map(circle -> new Circle(
                        middleX + (circle.x() - middleX) / zoom + right,
                        middleY + (circle.y() - middleY) / zoom + down,
                        circle.radius() / zoom))
                .toList();
    }

    double underBadge() {
        return all.stream().mapToDouble(circle -> circle.overlap(format.badge())).sum();
    }

    /// How much a small picture in a corner covers; nothing when there is none.
    double underMap(@Nullable Corner corner) {
        if (corner == null) {
            return 0;
        }
        Circle map = format.map(corner);
        return all.stream().mapToDouble(circle -> circle.overlap(map)).sum();
    }

    double cutByEdges() {
        return framed.stream().mapToDouble(this::cutByEdges).sum();
    }

    private double cutByEdges(Circle circle) {
        double edge = format.pixels(EDGE);
        double cut = Math.max(0, edge - circle.x() + circle.radius())
                + Math.max(0, circle.x() + circle.radius() + edge - format.width())
                + Math.max(0, edge - circle.y() + circle.radius());
        return cropped ? cut : cut + Math.max(0, circle.y() + circle.radius() + edge - format.height());
    }
}
