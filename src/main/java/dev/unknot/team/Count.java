package dev.unknot.team;

/// How many take part in a break.
///
/// @param joined who are in, those who have done it among them
public record Count(int joined, int done) {

    /// Nobody yet.
    public static final Count NOBODY = new Count(0, 0);
}
