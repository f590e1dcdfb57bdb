package dev.unknot.figure;

/// A calm face painted on the head: closed eyes, brows, a smile, cheeks, and a beard for some.
/// Lengths are metres in the head's frame, whose origin lies between the eyes, inside the head.
final class FacePaint implements Paint {
    private static final int LASHES = 0x3A2520;
    private static final int GLINT = 0xFFFFFF;
    private static final int BLUSH = 0xF08878;
    private static final double FACE_STARTS = 0.02;
    private static final double FEATURES_START = 0.03;
    private static final double DARK_SKIN = 0.55;
    private static final double BEARD_EDGE = 0.006;
    private static final double BEARD_SHARE = 0.85;

    private final Frame head;
    private final Person.Look look;
    private final int lips;
    private final int blush;
    private final int beard;

    FacePaint(Frame head, Person.Look look) {
        this.head = head;
        this.look = look;
        this.lips = Paint.mix(look.skin(), 0xA83A3C, 0.62);
        this.blush = Paint.mix(look.skin(), BLUSH, brightness(look.skin()) < DARK_SKIN ? 0.5 : 1);
        this.beard = Paint.mix(look.hairColour(), look.skin(), 0.18);
    }

    private static double brightness(int colour) {
        return (((colour >> 16) & 255) + ((colour >> 8) & 255) + (colour & 255)) / 765.0;
    }

    @Override
    public int at(Vec point) {
        Vec inside = head.inside(point);
        if (inside.z() < FACE_STARTS) {
            return bearded(inside, look.skin());
        }
        double across = Math.abs(inside.x());
        double up = inside.y();
        if (inside.z() > FEATURES_START) {
            if (look.dress().eyesOpen() ? onPupil(across, up) : onLid(across, up)) {
                return inGlint(inside) ? GLINT : LASHES;
            }
            if (onBrow(across, up)) {
                return Paint.mix(look.brows(), look.skin(), 0.22);
            }
            if (onLips(across, up)) {
                return lips;
            }
        }
        return bearded(inside, cheek(across, up));
    }

    /// The lower half of a circle: an eye that is closed and at ease.
    private static boolean onLid(double across, double up) {
        double radius = Math.hypot(across - 0.031, up * 1.15);
        return up < -0.003 && Math.abs(radius - 0.0145) < 0.0026;
    }

    private static boolean onPupil(double across, double up) {
        return Math.hypot((across - 0.031) / 0.0075, (up + 0.004) / 0.0105) < 1;
    }

    /// The spot of light in an open eye, on the same side in both.
    private boolean inGlint(Vec inside) {
        double eye = Math.copySign(0.031, inside.x());
        return look.dress().eyesOpen() && Math.hypot(inside.x() - eye - 0.0025, inside.y()) < 0.0026;
    }

    private static boolean onBrow(double across, double up) {
        double along = across - 0.032;
        return Math.abs(along) < 0.017 && Math.abs(up - 0.030 + along * along * 9) < 0.0030;
    }

    private static boolean onLips(double across, double up) {
        return across < 0.021 && Math.abs(up + 0.062 - across * across * 9) < 0.0034;
    }

    /// Lays a short beard over a colour: below a line from the ear to the lower lip, with a soft
    /// edge.
    private int bearded(Vec inside, int under) {
        if (!look.bearded()) {
            return under;
        }
        double up = inside.y();
        double edge = inside.z() < 0.012 ? 0.004 - up : -0.030 - 0.62 * inside.z() - up;
        double share = inside.z() > -0.006 ? Math.clamp(edge / BEARD_EDGE, 0.0, 1.0) : 0;
        return Paint.mix(under, beard, share * BEARD_SHARE);
    }

    private int cheek(double across, double up) {
        double away = Math.hypot(across - 0.042, up + 0.034) / 0.020;
        return away < 1 ? Paint.mix(look.skin(), blush, 0.45 * (1 - away * away)) : look.skin();
    }
}
