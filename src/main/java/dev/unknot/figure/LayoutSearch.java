package dev.unknot.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Looks for the smallest change of view, by zooming out and moving, in which neither the dose
/// badge nor a small picture covers any of the figure and no edge cuts it.
final class LayoutSearch {
    private static final double ZOOM_STEP = 0.04;
    private static final int ZOOMS = 16;
    private static final double SHIFT_STEP = 0.025;
    private static final int SHIFTS = 5;
    /// A smaller figure is worse than one that is not in the middle.
    private static final double ZOOM_COST = 2.5;
    private static final double DOWN_COST = 1.2;
    private static final double HIDDEN_COST = 0.5;
    private static final double CORNER_COST = 0.01;

    private final Camera camera;
    private final Coverage coverage;
    private final List<Placement> placements;
    private double least = Double.MAX_VALUE;
    private @Nullable Layout best;

    /// The corners of the two small pictures; null where there is none.
    private record Placement(@Nullable Corner map, @Nullable Corner mistake) {
        double cost() {
            int rank = (map == null ? 0 : map.mapRank()) + (mistake == null ? 0 : mistake.mistakeRank());
            return rank * CORNER_COST;
        }
    }

    private LayoutSearch(Pose pose, Camera camera, Coverage coverage) {
        this.camera = camera;
        this.coverage = coverage;
        this.placements = placements(pose);
    }

    static Layout find(Pose pose, Keyframes keyframes, Format format) {
        Outline outline = Outline.of(pose, keyframes);
        Camera camera = Framing.fit(pose.shot(), outline, format.width(), format.height());
        return new LayoutSearch(pose, camera, Coverage.of(pose.shot(), outline, camera, format)).find();
    }

    private static List<Placement> placements(Pose pose) {
        var placements = new ArrayList<Placement>();
        for (@Nullable Corner map : mapCorners(pose.inset())) {
            if (pose.mistake() == null) {
                placements.add(new Placement(map, null));
                continue;
            }
            for (Corner mistake : Corner.values()) {
                if (mistake != map) {
                    placements.add(new Placement(map, mistake));
                }
            }
        }
        return placements;
    }

    private static List<@Nullable Corner> mapCorners(@Nullable InsetView inset) {
        var corners = new ArrayList<@Nullable Corner>();
        if (inset == null || inset.corner() != null) {
            corners.add(inset == null ? null : inset.corner());
        } else {
            corners.addAll(List.of(Corner.values()));
        }
        return corners;
    }

    private Layout find() {
        for (int zoom = 0; zoom < ZOOMS; zoom++) {
            for (int right = -SHIFTS; right <= SHIFTS; right++) {
                for (int down = -SHIFTS; down <= SHIFTS; down++) {
                    tryView(1 + zoom * ZOOM_STEP, right * SHIFT_STEP, down * SHIFT_STEP);
                }
            }
        }
        return best == null ? new Layout(camera, Corner.TOP_RIGHT, Corner.BOTTOM_RIGHT, 0) : best;
    }

    private void tryView(double zoom, double right, double down) {
        double cost = (zoom - 1) * ZOOM_COST + Math.abs(right) + Math.abs(down) * DOWN_COST;
        if (cost >= least) {
            return;
        }
        double movedRight = right * camera.width();
        double movedDown = down * camera.height();
        Coverage seen = coverage.seen(zoom, movedRight, movedDown);
        double always = seen.cutByEdges() + seen.underBadge();
        for (Placement placement : placements) {
            double hidden =
                    always + seen.underMap(placement.map) + seen.underMap(placement.mistake);
            double total = cost + hidden * HIDDEN_COST + placement.cost();
            if (total < least) {
                least = total;
                Camera moved = camera.adjusted(-movedRight * zoom, -movedDown * zoom, zoom);
                best = layout(moved, placement, hidden);
            }
        }
    }

    private static Layout layout(Camera camera, Placement placement, double hidden) {
        return new Layout(camera, placement.map == null ? Corner.TOP_RIGHT : placement.map,
                placement.mistake == null ? Corner.BOTTOM_RIGHT : placement.mistake, hidden);
    }
}
