package dev.unknot.figure;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A pose set up to be drawn in a format: the view is found once, then any moment can be drawn.
final class Drawing {
    private final Pose pose;
    private final Format format;
    private final Keyframes keyframes;
    private final Layout layout;
    private @Nullable BufferedImage map;
    private @Nullable BufferedImage wrong;

    private Drawing(Pose pose, Format format) {
        this.pose = pose;
        this.format = format;
        this.keyframes = new Keyframes(pose);
        this.layout = LayoutSearch.find(pose, keyframes, format);
    }

    static Drawing of(Pose pose, Format format) {
        return new Drawing(pose, format);
    }

    /// The figure at a moment between the keyframes, without anything drawn over it; `glow` is the
    /// strength of the light on its muscles, 0 to 1.
    BufferedImage figureAt(double moment, double glow) {
        Skeleton skeleton = keyframes.skeletonAt(moment);
        var parts = new ArrayList<>(Mannequin.of(skeleton, pose.look()).parts());
        parts.addAll(Furniture.of(pose.props(), moment));
        var glows = MuscleMap.of(skeleton, pose.glow()).stream().map(g -> g.dimmed(glow)).toList();
        var backdrop = Backdrop.of(pose.background());
        return Renderer.render(new Scene(parts, glows, backdrop, layout.camera()));
    }

    void addArrows(BufferedImage picture, int key) {
        Skeleton skeleton = keyframes.skeletonAt(key);
        ArrowPainter.draw(picture, format, layout.camera(), skeleton, pose.arrows(), key);
    }

    /// Puts the muscle map and the common mistake into their corners, if the pose has them.
    void addSmallPictures(BufferedImage picture) {
        InsetView view = pose.inset();
        if (view != null) {
            map = map == null ? Inset.draw(pose, view, format.mapSize()) : map;
            Disc.paste(picture, map, format, layout.map());
        }
        Pose.Mistake mistake = pose.mistake();
        if (mistake != null) {
            wrong = wrong == null ? drawn(mistake) : wrong;
            Disc.paste(picture, wrong, format, layout.mistake());
            Disc.crossOut(picture, format, layout.mistake());
        }
    }

    private BufferedImage drawn(Pose.Mistake mistake) {
        Posture last = keyframes.at(pose.lastKey());
        Skeleton skeleton = Skeleton.of(last.patchedBy(mistake.change()));
        Vec target = skeleton.frame(mistake.at().frame()).point(mistake.at().at());
        int size = format.mapSize();
        var camera = new Camera(
                target, pose.shot().yaw(), pose.shot().pitch(), mistake.span(), size, size);
        var body = Mannequin.of(skeleton, pose.look()).parts();
        var backdrop = Backdrop.flat(pose.background());
        return Renderer.render(new Scene(body, List.of(), backdrop, camera));
    }
}
