package dev.unknot.figure;

/// One of the two sides of the body, seen by the figure itself.
public enum Side {
    LEFT("L", 1),
    RIGHT("R", -1);

    private final String letter;
    private final int sign;

    Side(String letter, int sign) {
        this.letter = letter;
        this.sign = sign;
    }

    /// The letter that ends the names of this side's joints in a pose: `L` or `R`.
    public String letter() {
        return letter;
    }

    /// +1 on the left, where x is positive, and -1 on the right.
    int sign() {
        return sign;
    }

    /// The name of this side's joint, limb or muscle: `arm` becomes `armL`.
    String of(String part) {
        return part + letter;
    }
}
