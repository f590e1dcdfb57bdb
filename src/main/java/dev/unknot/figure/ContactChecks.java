package dev.unknot.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Checks what the body touches: floor, things, itself.
final class ContactChecks {
    private static final double FLOOR_LIMIT = 0.012;
    private static final double THING_LIMIT = 0.020;
    private static final double FLOAT_LIMIT = 0.020;
    private static final double PALM_LIMIT = 0.015;

    private final Skeleton skeleton;
    private final int key;
    private final List<Part> body;
    private final List<Part> things;
    private final List<PoseChecks.Finding> findings = new ArrayList<>();

    ContactChecks(Pose pose, Skeleton skeleton, int key) {
        this.skeleton = skeleton;
        this.key = key;
        this.body = Mannequin.of(skeleton, pose.look()).parts();
        this.things = Furniture.of(pose.props(), key);
    }

    List<PoseChecks.Finding> findings() {
        underFloor();
        insideThings();
        floating();
        for (Side side : Side.values()) {
            if (skeleton.posture().touches(side)) {
                palm(side);
            }
        }
        return findings;
    }

    private void underFloor() {
        Map<Region, Double> deepest = new EnumMap<>(Region.class);
        body.forEach(part -> deepest.merge(part.region, -part.solid.lowest(), Math::max));
        report(PoseChecks.Rule.UNDER_FLOOR, "%s is %.1f cm under the floor", deepest, FLOOR_LIMIT);
    }

    private void insideThings() {
        Map<Region, Double> deepest = new EnumMap<>(Region.class);
        for (Part part : body) {
            for (Ball ball : part.solid.balls()) {
                for (Part thing : things) {
                    double deep = ball.radius() - thing.solid.distance(ball.centre());
                    deepest.merge(part.region, deep, Math::max);
                }
            }
        }
        report(PoseChecks.Rule.INSIDE_THING, "%s is %.1f cm inside a thing", deepest, THING_LIMIT);
    }

    private void report(
            PoseChecks.Rule rule, String what, Map<Region, Double> deepest, double limit) {
        deepest.forEach((region, deep) -> {
            if (deep > limit) {
                String name = region.name().toLowerCase(Locale.ROOT);
                findings.add(new PoseChecks.Finding(rule, key, what.formatted(name, deep * 100)));
            }
        });
    }

    private void floating() {
        double gap = body.stream().mapToDouble(this::gapBelow).min().orElse(0);
        if (gap > FLOAT_LIMIT) {
            findings.add(new PoseChecks.Finding(PoseChecks.Rule.FLOATING, key,
                    "the body floats %.1f cm over what could carry it".formatted(gap * 100)));
        }
    }

    /// From a part to the floor or to the nearest thing.
    private double gapBelow(Part part) {
        double gap = part.solid.lowest();
        for (Ball ball : part.solid.balls()) {
            for (Part thing : things) {
                gap = Math.min(gap, thing.solid.distance(ball.centre()) - ball.radius());
            }
        }
        return gap;
    }

    private void palm(Side side) {
        Vec palm = skeleton.arm(side).palm();
        double gap = palm.y();
        for (Part thing : things) {
            gap = Math.min(gap, thing.solid.distance(palm));
        }
        for (Part part : body) {
            if (!part.region.armOf(side)) {
                gap = Math.min(gap, part.solid.distance(palm));
            }
        }
        if (gap > PALM_LIMIT) {
            findings.add(new PoseChecks.Finding(PoseChecks.Rule.PALM_GAP, key,
                    "%s is %.1f cm from what it touches".formatted(side.of("palm"), gap * 100)));
        }
    }
}
