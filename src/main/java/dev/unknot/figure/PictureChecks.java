package dev.unknot.figure;

import java.util.ArrayList;
import java.util.List;

/// Checks that the picture shows all of the figure that it is meant to show.
final class PictureChecks {
    /// Pixels of a 1080 pixel picture; a hair over the edge is no fault.
    private static final double CUT_LIMIT = 12;
    private static final double COVERED_LIMIT = 12;
    private static final int SIZE = 1080;

    private final Pose pose;
    private final Keyframes keyframes;

    PictureChecks(Pose pose, Keyframes keyframes) {
        this.pose = pose;
        this.keyframes = keyframes;
    }

    List<PoseChecks.Finding> findings() {
        return findings(LayoutSearch.find(pose, keyframes, format()));
    }

    /// What is wrong with a view of the pose.
    List<PoseChecks.Finding> findings(Layout layout) {
        var findings = new ArrayList<PoseChecks.Finding>();
        Format format = format();
        Outline outline = Outline.of(pose, keyframes);
        Coverage coverage = Coverage.of(pose.shot(), outline, layout.camera(), format);
        report(findings, PoseChecks.Rule.OUTSIDE, "cut off by an edge", coverage.cutByEdges(), CUT_LIMIT);
        double covered = coverage.underBadge()
                + coverage.underMap(pose.inset() == null ? null : layout.map())
                + coverage.underMap(pose.mistake() == null ? null : layout.mistake());
        report(findings, PoseChecks.Rule.COVERED, "covered by a badge or small picture", covered,
                COVERED_LIMIT);
        return findings;
    }

    private Format format() {
        return switch (pose.panels()) {
            case NONE -> Format.square(SIZE);
            case STACKED -> Format.upperHalf(SIZE);
            case SIDE_BY_SIDE -> Format.leftHalf(SIZE);
        };
    }

    private static void report(List<PoseChecks.Finding> findings, PoseChecks.Rule rule, String what,
            double pixels, double limit) {
        if (pixels > limit) {
            findings.add(new PoseChecks.Finding(
                    rule, -1, "the figure is %s (%.0f px in all)".formatted(what, pixels)));
        }
    }
}
