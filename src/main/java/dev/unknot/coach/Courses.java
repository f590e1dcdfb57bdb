package dev.unknot.coach;

import dev.unknot.stretch.Course;
import dev.unknot.stretch.Done;
import dev.unknot.stretch.Region;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/// What somebody's past sessions mean now.
final class Courses {

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

    boolean lastWasWorse(Person person) {
        List<Done> done = people.done(person.chat());
        return !done.isEmpty() && !done.getLast().good();
    }

    /// What was done in the last few sessions.
    List<String> recent(Person person) {
        List<Done> done = people.done(person.chat());
        return done.stream()
                .skip(Math.max(0, done.size() - SESSIONS_REMEMBERED))
                .flatMap(one -> one.stretches().stream())
                .toList();
    }
}
