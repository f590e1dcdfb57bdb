package dev.unknot.figure;

/// The colours of trunk and neck: trousers below the hem, skin inside the neckline, shirt between.
final class ShirtPaint implements Paint {

    private final Frame pelvis;
    private final Frame chest;
    private final Frame neck;
    private final Person.Look look;
    private final boolean trunk;
    private final double scoopHalfWidth;
    private final double scoopDepth;

    ShirtPaint(Spine spine, Person.Look look, Region region) {
        this.pelvis = spine.pelvis();
        this.chest = spine.chest();
        this.neck = spine.neck();
        this.look = look;
        this.trunk = region == Region.TRUNK;
        this.scoopHalfWidth = look.woman() ? 0.080 : 0.070;
        this.scoopDepth = look.woman() ? 0.085 : 0.056;
    }

    @Override
    public int at(Vec point) {
        if (trunk && belowHem(point)) {
            return look.trousers();
        }
        return bare(point) ? throatColour() : look.top();
    }

    private boolean belowHem(Vec point) {
        Vec inside = pelvis.inside(point);
        return inside.y() < 0.045 + 0.012 * Math.cos(inside.x() * 9);
    }

    private boolean bare(Vec point) {
        return look.scarf() ? underScarf(point) : insideCollar(point) || insideScoop(point);
    }

    /// As far as the fold of the scarf reaches and up round the neck, in one even line: where the slope
    /// of the shoulder comes through the scarf it has the scarf's colour and no corner of shirt.
    private boolean underScarf(Vec point) {
        Vec inside = chest.inside(point);
        double above = inside.y() - 0.112;
        double across = inside.x() / 0.134;
        double deep = inside.z() / 0.135;
        double up = above / (above > 0 ? 0.160 : 0.060);
        return across * across + deep * deep + up * up < 1 || insideCollar(point);
    }

    private boolean insideCollar(Vec point) {
        Vec inside = neck.inside(point);
        return inside.y() > 0.012 && Math.hypot(inside.x(), inside.z()) < scoopHalfWidth;
    }

    /// A half ellipse below the throat, flatter at the nape, and as wide as it above: another width would
    /// show as a step.
    private boolean insideScoop(Vec point) {
        Vec inside = chest.inside(point);
        double above = inside.y() - (Proportions.CHEST - 0.002);
        double depth = inside.z() > 0 ? scoopDepth : 0.040;
        double across = inside.x() / scoopHalfWidth;
        double down = above / depth;
        return across * across + down * down < 1
                || (above > 0 && Math.abs(inside.x()) < scoopHalfWidth);
    }

    /// A scarf covers the throat.
    private int throatColour() {
        return look.scarf() ? look.hairColour() : look.skin();
    }
}
