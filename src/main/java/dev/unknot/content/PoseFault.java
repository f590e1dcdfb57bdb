package dev.unknot.content;

/// A fault in a `pose.json`, with the JSON pointer to its place.
public final class PoseFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String pointer;

    PoseFault(String pointer, String message) {
        super(pointer + ": " + message);
        this.pointer = pointer;
    }

    /// The JSON pointer to the place, such as `/base/armL/hand`; empty for the whole file.
    public String pointer() {
        return pointer;
    }
}
