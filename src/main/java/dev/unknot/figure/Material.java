package dev.unknot.figure;

/// How a surface takes light.
enum Material {
    SKIN,
    CLOTH,
    HAIR,
    /// A thing that stands about: it throws a shadow.
    THING,
    /// A wall: shadows on it are faint, or they would be louder than the figure before it.
    WALL,
    /// A thing too flat to throw one, such as a mat.
    FLAT_THING;

    /// How dark creases and corners become, 0 to 1.
    float creases() {
        return switch (this) {
            case HAIR -> 0.6f;
            case WALL -> 0.45f;
            case SKIN, CLOTH, THING, FLAT_THING -> 1;
        };
    }

    /// How much of the key light a shadow takes away, 0 to 1.
    float shadows() {
        return this == WALL ? 0.3f : 0.75f;
    }

    boolean warm() {
        return this == SKIN;
    }
}
