package dev.unknot.figure;

/// How a surface takes light.
enum Material {
    SKIN,
    CLOTH,
    HAIR,
    /// A thing that stands about: it throws a shadow.
    THING,
    /// A thing too flat to throw one, such as a mat.
    FLAT_THING;

    boolean warm() {
        return this == SKIN;
    }
}
