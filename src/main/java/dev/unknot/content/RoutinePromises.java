package dev.unknot.content;

import dev.unknot.stretch.Place;
import dev.unknot.stretch.Posture;
import dev.unknot.stretch.Routine;
import dev.unknot.stretch.Stretch;
import dev.unknot.stretch.Wish;
import dev.unknot.triage.Filter;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What is promised of every routine, judged by the exercises themselves and not by the catalogue.
final class RoutinePromises {

    private final Map<String, Stretch> stretches;

    /// Promises about these exercises.
    RoutinePromises(Collection<Stretch> stretches) {
        this.stretches = stretches.stream().collect(Collectors.toMap(Stretch::id, Function.identity()));
    }

    /// Which promise a routine breaks, if any.
    Optional<String> broken(Routine routine, Wish wish, Set<Filter> filters) {
        if (routine.items().isEmpty() && !routine.limited()) {
            return Optional.of("a routine without exercises");
        }
        return routine.items().stream()
                .map(item -> item.stretch().id())
                .flatMap(id -> broken(id, wish, filters, routine.limited()).stream())
                .findFirst();
    }

    private Optional<String> broken(String id, Wish wish, Set<Filter> filters, boolean limited) {
        Stretch stretch = stretches.get(id);
        if (stretch == null) {
            return Optional.of(id + ", which does not exist");
        } else if (!Collections.disjoint(stretch.skipIf(), filters)) {
            return Optional.of(id + " in spite of " + filters);
        } else if (stretch.optIn()) {
            return Optional.of(id + ", which nobody opted in to");
        }
        boolean lyingAtADesk = wish.place() == Place.DESK && stretch.postures().equals(Set.of(Posture.FLOOR));
        return lyingAtADesk && !limited ? Optional.of(id + ", on the floor of an office") : Optional.empty();
    }
}
