package dev.unknot.stretch;

import java.util.List;

/// What to do now, in order.
///
/// @param limited too little was left after the filters, so that this is no plan but a breathing
///     exercise and a walk, and a physiotherapist is the better next step
/// @param times how often in the day all of it is done: a long session at a desk is two short ones
public record Routine(List<Item> items, boolean limited, int times) {

    public Routine {
        items = List.copyOf(items);
    }

    /// One exercise in this person's dose.
    public record Item(Stretch stretch, Dose dose) {}

    /// About how long one round takes.
    public int seconds() {
        return items.stream().mapToInt(item -> item.dose().seconds()).sum();
    }
}
