package dev.unknot.stretch;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// The rules of choosing, as a clinician writes them (clinical text, section 4).
///
/// @param preferences what is best for which region and feeling, best first
/// @param templates what a session of so many minutes is made of
/// @param neckEndRange stretches that take the neck to the end of its range
/// @param neckEndRangeAtMost how many of those one session may hold
/// @param onlyOneOf of each of these sets a session holds one at most
/// @param acute all that is offered in the first 72 hours
/// @param strengthFromSession from this session on every plan holds a strength exercise
/// @param progress how a dose grows
public record RoutineRules(
        List<Preference> preferences,
        List<Template> templates,
        Set<String> neckEndRange,
        int neckEndRangeAtMost,
        List<Set<String>> onlyOneOf,
        List<String> acute,
        int strengthFromSession,
        Progress progress) {

    /// One row of the table: for this region with one of these feelings, these exercises.
    public record Preference(Region region, Set<Feel> feels, List<String> desk, List<String> home) {}

    /// One cell of the time templates. An item is the id of an exercise, several ids of which one is
    /// enough parted by `|`, or `@` and a kind for the best of that kind.
    ///
    /// @param minutes 2, 5, 10 or 15
    public record Template(Place place, Slot slot, int minutes, List<String> items) {}

    /// How a dose grows after two better sessions.
    ///
    /// @param addHoldSeconds seconds added to a hold, up to the cap
    /// @param addRepetitions added where nothing is held for long, up to the cap
    public record Progress(
            int addHoldSeconds,
            int holdCap,
            Map<String, Integer> holdCaps,
            int addRepetitions,
            int repetitionCap,
            Map<String, Integer> repetitionCaps) {}
}
