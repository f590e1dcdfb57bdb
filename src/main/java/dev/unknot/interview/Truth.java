package dev.unknot.interview;

/// Whether something holds, as far as the answers tell. Ordered from no to yes.
public enum Truth {
    NO,
    UNKNOWN,
    YES;

    /// YES or NO, from what is known for certain.
    static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    /// The opposite; what is unknown stays so.
    public Truth negated() {
        return switch (this) {
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
            case YES -> NO;
        };
    }
}
