package dev.unknot.interview;

/// One answer that a question offers.
///
/// @param id names it within its question
/// @param offeredWhen it is left out where this does not hold
public record Option(String id, Condition offeredWhen) {

    /// An option that is always offered.
    public static Option of(String id) {
        return new Option(id, new Condition.Always());
    }
}
