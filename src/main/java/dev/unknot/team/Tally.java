package dev.unknot.team;

/// The numbers of a week.
///
/// @param joined how often somebody was in
/// @param done how often somebody was done
public record Tally(int breaks, int joined, int done) {

    /// A week without a break.
    public static final Tally NONE = new Tally(0, 0, 0);
}
