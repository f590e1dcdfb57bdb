package dev.unknot.stretch;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What past sessions mean for the next one (clinical text, 4.4).
///
/// @param past the finished sessions, oldest first
/// @param now when this is looked at
/// @param regions where it hurts; a shoulder joint is given less time
public record Course(List<Done> past, Instant now, Set<Region> regions) {

    private static final int GENTLE_SESSIONS = 3;
    private static final Duration REST = Duration.ofDays(2);
    private static final Duration WORSENING_HOLDS = Duration.ofDays(28);
    private static final Duration MISSED = Duration.ofDays(7);
    private static final Duration STUCK_AFTER = Duration.ofDays(7);
    private static final Duration STALLED_AFTER = Duration.ofDays(21);
    private static final Duration SHOULDER_STALLED_AFTER = Duration.ofDays(14);
    private static final Duration SETTLED_AFTER = Duration.ofDays(14);

    /// Nothing was done yet.
    public static final Course NEW = of(List.of(), Instant.EPOCH);

    public Course {
        past = past.stream().sorted(Comparator.comparing(Done::at)).toList();
        regions = Set.copyOf(regions);
    }

    /// The course of these sessions, seen from now.
    public static Course of(List<Done> sessions, Instant now) {
        return of(sessions, now, Set.of());
    }

    /// The course of these sessions for these regions, seen from now.
    public static Course of(List<Done> sessions, Instant now, Set<Region> regions) {
        return new Course(sessions, now, regions);
    }

    /// How many sessions there were.
    public int sessions() {
        return past.size();
    }

    /// How often two better sessions in a row have earned one change: one step for each, a step back
    /// for a worse session and for every week that was missed.
    public int steps() {
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

    /// Whether the next session keeps to the gentle dose, to level 1 and to what is known already.
    public boolean gentle() {
        return last(GENTLE_SESSIONS).stream().anyMatch(done -> !done.good());
    }

    /// What hurt and is left out.
    public Set<String> dropped() {
        return last(GENTLE_SESSIONS).stream().map(Done::hurt).flatMap(Collection::stream).collect(toUnmodifiableSet());
    }

    /// What was done before, by id.
    public Set<String> known() {
        return past.stream().map(Done::stretches).flatMap(Collection::stream).collect(toUnmodifiableSet());
    }

    /// No session before this, where there is such a time.
    public Optional<Instant> restUntil() {
        return last(1).stream()
                .filter(done -> done.worseBy() >= Done.MUCH_WORSE)
                .map(done -> done.at().plus(REST))
                .filter(now::isBefore)
                .findAny();
    }

    /// The last two sessions were worse, and that was in the last four weeks: a clinician comes first.
    public boolean worsening() {
        return past.size() >= 2
                && last(2).stream().noneMatch(Done::good)
                && past.getLast().at().isAfter(now.minus(WORSENING_HOLDS));
    }

    /// What was done while nothing changed for a week, the most frequent first; empty where something
    /// did change.
    public List<String> stuckWith() {
        if (!lasts(STUCK_AFTER, Course::same)) {
            return List.of();
        }
        Map<String, Long> counts = since(STUCK_AFTER.plusDays(7))
                .map(Done::stretches)
                .flatMap(Collection::stream)
                .collect(groupingBy(id -> id, TreeMap::new, counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /// For three weeks nothing has changed, or for two in a shoulder joint: a clinician is advised.
    public boolean stalled() {
        return lasts(regions.contains(Region.SHOULDER_JOINT) ? SHOULDER_STALLED_AFTER : STALLED_AFTER, Course::same);
    }

    /// Two weeks with pain 0 or 1: two or three days a week are enough now.
    public boolean settled() {
        return lasts(SETTLED_AFTER, Done::told, done -> done.after() <= 1);
    }

    /// Six weeks of use have brought no clear gain: a clinician comes first.
    public boolean withoutGain() {
        return new Gain(past, now).missing();
    }

    private static boolean same(Done done) {
        return done.outcome() == Outcome.SAME;
    }

    private static int missed(Instant from, Instant to) {
        return (int) Duration.between(from, to).dividedBy(MISSED);
    }

    private boolean lasts(Duration span, Predicate<Done> so) {
        return lasts(span, _ -> true, so);
    }

    private boolean lasts(Duration span, Predicate<Done> counted, Predicate<Done> so) {
        List<Done> recent = since(span.plusDays(7)).filter(counted).toList();
        return recent.size() >= 3
                && recent.stream().allMatch(so)
                && Duration.between(recent.getFirst().at(), now).compareTo(span) >= 0;
    }

    private Stream<Done> since(Duration span) {
        return past.stream().filter(done -> done.at().isAfter(now.minus(span)));
    }

    private List<Done> last(int count) {
        return past.subList(Math.max(0, past.size() - count), past.size());
    }
}
