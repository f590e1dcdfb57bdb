package dev.unknot.figure;

/// The part of the picture that a solid belongs to: what a glow may fall on, and where a contour
/// line is drawn between neighbours.
enum Region {
    TRUNK,
    NECK,
    HEAD,
    HAIR,
    LEFT_ARM,
    RIGHT_ARM,
    LEFT_HAND,
    RIGHT_HAND,
    LEFT_LEG,
    RIGHT_LEG,
    PROP;

    static Region arm(Side side) {
        return side == Side.LEFT ? LEFT_ARM : RIGHT_ARM;
    }

    static Region hand(Side side) {
        return side == Side.LEFT ? LEFT_HAND : RIGHT_HAND;
    }

    static Region leg(Side side) {
        return side == Side.LEFT ? LEFT_LEG : RIGHT_LEG;
    }

    boolean leg() {
        return this == LEFT_LEG || this == RIGHT_LEG;
    }

    boolean armOf(Side side) {
        return this == arm(side) || this == hand(side);
    }
}
