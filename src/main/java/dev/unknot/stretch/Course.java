package dev.unknot.stretch;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What past sessions mean for the next one (clinical text, 4.4).
///
/// @param sessions how many there were
/// @param steps how often two better sessions in a row have earned one change
/// @param gentle whether the next session keeps to the gentle dose and to level 1
/// @param dropped what hurt and is left out
/// @param restUntil no session before this, where there is such a time
/// @param worsening the last two sessions were worse, and that was in the last four weeks: a
///     clinician comes first
/// @param stalled for three weeks nothing has changed, or for two in a shoulder joint: a clinician is
///     advised
/// @param settled two weeks with pain 0 or 1: two or three days a week are enough now
public record Course(
        int sessions,
        int steps,
        boolean gentle,
        Set<String> dropped,
        Optional<Instant> restUntil,
        boolean worsening,
        boolean stalled,
        boolean settled) {

    private static final int GENTLE_SESSIONS = 3;
    private static final Duration REST = Duration.ofDays(2);
    private static final Duration WORSENING_HOLDS = Duration.ofDays(28);
    private static final Duration MISSED = Duration.ofDays(7);
    private static final Duration STALLED_AFTER = Duration.ofDays(21);
    private static final Duration SHOULDER_STALLED_AFTER = Duration.ofDays(14);
    private static final Duration SETTLED_AFTER = Duration.ofDays(14);

    /// Nothing was done yet.
    public static final Course NEW = of(List.of(), Instant.EPOCH);

    /// The course of these sessions, seen from now.
    public static Course of(List<Done> sessions, Instant now) {
        return of(sessions, now, Set.of());
    }

    /// The course of these sessions for these regions, seen from now.
    public static Course of(List<Done> sessions, Instant now, Set<Region> regions) {
        Duration stalled = regions.contains(Region.SHOULDER_JOINT) ? SHOULDER_STALLED_AFTER : STALLED_AFTER;
        List<Done> past = sessions.stream().sorted(Comparator.comparing(Done::at)).toList();
        return new Course(
                past.size(),
                steps(past, now),
                last(past, GENTLE_SESSIONS).stream().anyMatch(done -> !done.good()),
                dropped(past),
                rest(past, now),
                worsening(past, now),
                lasts(past, now, stalled, done -> done.outcome() == Outcome.SAME),
                lasts(past, now, SETTLED_AFTER, done -> done.after() <= 1));
    }

    /// One change for each two better sessions in a row; a step back for a worse session and for
    /// every week that was missed.
    private static int steps(List<Done> past, Instant now) {
        int steps = 0;
        int better = 0;
        Instant before = past.isEmpty() ? now : past.getFirst().at();
        for (Done done : past) {
            better = done.good() && done.outcome() == Outcome.BETTER ? better + 1 : 0;
            steps = Math.max(0, steps - missed(before, done.at()));
            steps = Math.max(0, steps + (better == 2 ? 1 : done.good() ? 0 : -1));
            better = better == 2 ? 0 : better;
            before = done.at();
        }
        return Math.max(0, steps - missed(before, now));
    }

    private static int missed(Instant from, Instant to) {
        return (int) Duration.between(from, to).dividedBy(MISSED);
    }

    private static boolean worsening(List<Done> past, Instant now) {
        return past.size() >= 2
                && last(past, 2).stream().noneMatch(Done::good)
                && past.getLast().at().isAfter(now.minus(WORSENING_HOLDS));
    }

    private static Set<String> dropped(List<Done> past) {
        Set<String> dropped = new HashSet<>();
        last(past, GENTLE_SESSIONS).forEach(done -> dropped.addAll(done.hurt()));
        return dropped;
    }

    private static Optional<Instant> rest(List<Done> past, Instant now) {
        return last(past, 1).stream()
                .filter(done -> done.worseBy() >= Done.MUCH_WORSE)
                .map(done -> done.at().plus(REST))
                .filter(now::isBefore)
                .findAny();
    }

    private static boolean lasts(
            List<Done> past, Instant now, Duration span, java.util.function.Predicate<Done> so) {
        List<Done> recent =
                past.stream().filter(done -> done.at().isAfter(now.minus(span.plusDays(7)))).toList();
        return recent.size() >= 3
                && recent.stream().allMatch(so)
                && Duration.between(recent.getFirst().at(), now).compareTo(span) >= 0;
    }

    private static List<Done> last(List<Done> past, int count) {
        return past.subList(Math.max(0, past.size() - count), past.size());
    }
}
