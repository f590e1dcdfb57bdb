package dev.unknot.figure;

/// A stretch of time in a follow-along clip.
///
/// @param kind what happens
/// @param seconds how long
/// @param repetition which repetition it belongs to, from 1; 0 before the first
/// @param mirrored whether it is the other side
record Beat(Kind kind, double seconds, int repetition, boolean mirrored) {

    /// What happens.
    enum Kind {
        /// The countdown before the start.
        READY,
        /// Into the position.
        INTO,
        /// The hold, with its seconds on a ring.
        HOLD,
        /// A hold in which the figure goes on moving: a walk, slow breathing.
        KEEP_ON,
        /// One repetition of a movement without a hold.
        FLOW,
        /// Out of the position.
        OUT,
        /// A breath before the next repetition.
        REST,
        /// Time to change sides.
        SWITCH,
        /// The end.
        DONE
    }

    /// Whether the person is at work in it, so that its seconds are counted.
    boolean counted() {
        return switch (kind) {
            case READY, HOLD, KEEP_ON -> true;
            case INTO, FLOW, OUT, REST, SWITCH, DONE -> false;
        };
    }
}
