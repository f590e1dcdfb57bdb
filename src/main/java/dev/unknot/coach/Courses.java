package dev.unknot.coach;

import dev.unknot.stretch.Course;
import dev.unknot.stretch.Done;
import dev.unknot.stretch.Region;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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

    boolean lastWasWorse(Person person) {
        List<Done> done = people.done(person.chat());
        return !done.isEmpty() && !done.getLast().good();
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
