package dev.unknot.coach;

import dev.unknot.stretch.Course;
import dev.unknot.stretch.Done;
import dev.unknot.stretch.Region;
import dev.unknot.triage.LastVerdict;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What somebody's past sessions mean now.
final class Courses {

    private static final String WORSENING = "WORSENING";
    private static final String DURATION_6W = "DURATION_6W";
    private static final int SESSIONS_REMEMBERED = 3;

    private final People people;
    private final InstantSource clock;

    Courses(People people, InstantSource clock) {
        this.people = people;
        this.clock = clock;
    }

    Course of(Person person) {
        Profile profile = person.profile();
        Set<Region> regions = profile == null ? Set.of() : profile.regions();
        return Course.of(people.done(person.chat()), clock.instant(), regions);
    }

    /// The red flags that past sessions have raised.
    Set<String> flags(Person person) {
        Course course = of(person);
        Set<String> flags = new TreeSet<>();
        if (course.worsening()) {
            flags.add(WORSENING);
        }
        if (course.withoutGain()) {
            flags.add(DURATION_6W);
        }
        return flags;
    }

    /// Until when nothing is to be done, where there is such a time: it got much worse, or what was worse
    /// has not settled in a day.
    Optional<Instant> restUntil(Person person) {
        Instant now = clock.instant();
        return Stream.of(
                        of(person).restUntil(),
                        Optional.ofNullable(people.nudges(person.chat()).restUntil()).filter(now::isBefore))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    /// The pain after the latest session that was no earlier than that; empty where nobody told it, or
    /// there is no such time.
    Optional<Integer> painToldSince(Person person, @Nullable Instant since) {
        return people.done(person.chat()).reversed().stream()
                .filter(done -> done.told() && since != null && !done.at().isBefore(since.truncatedTo(ChronoUnit.MILLIS)))
                .map(Done::after)
                .findFirst();
    }

    boolean lastWasWorse(Person person) {
        List<Done> done = people.done(person.chat());
        return !done.isEmpty() && !done.getLast().good();
    }

    /// Whether the last session was worse and nobody has looked at the warning signs since.
    boolean worseSinceCheck(Person person) {
        List<Done> done = people.done(person.chat());
        LastVerdict last = person.verdict();
        return lastWasWorse(person) && (last == null || !last.at().isAfter(done.getLast().at()));
    }

    /// What was done in the last few sessions, latest first.
    List<String> recent(Person person) {
        List<Done> done = people.done(person.chat());
        return done.stream()
                .skip(Math.max(0, done.size() - SESSIONS_REMEMBERED))
                .flatMap(one -> one.stretches().stream())
                .toList()
                .reversed();
    }
}
