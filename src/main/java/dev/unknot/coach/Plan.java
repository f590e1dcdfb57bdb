package dev.unknot.coach;

import dev.unknot.stretch.Routine;
import java.util.List;

/// The exercises somebody was given.
///
/// @param limited too little was left for a plan; see [Routine#limited]
/// @param times how often in the day
/// @param pain before it, 0 to 10
/// @param hurt what hurt on the way, by id
public record Plan(List<Planned> items, boolean limited, int times, int pain, List<String> hurt) {

    public Plan {
        items = List.copyOf(items);
        hurt = List.copyOf(hurt);
    }

    static Plan of(Routine routine, int pain) {
        return new Plan(
                routine.items().stream().map(Planned::of).toList(), routine.limited(), routine.times(), pain, List.of());
    }

    int seconds() {
        return items.stream().mapToInt(item -> item.dose().seconds()).sum();
    }

    List<String> ids() {
        return items.stream().map(Planned::id).toList();
    }

    Plan with(int at, Planned item) {
        List<Planned> changed = new java.util.ArrayList<>(items);
        changed.set(at, item);
        return new Plan(changed, limited, times, pain, hurt);
    }
}
