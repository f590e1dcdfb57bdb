package dev.unknot.stretch;

import java.util.List;
import java.util.Set;

/// What somebody wants a routine for.
///
/// @param regions where it hurts
/// @param feels what it feels like; may be empty
/// @param pain now, 0 to 10
/// @param minutes 2, 5, 10 or 15
/// @param extra equipment that somebody owns beside what every place has
/// @param recent what was done lately, latest first, so that a routine varies
public record Wish(
        Set<Region> regions,
        Set<Feel> feels,
        int pain,
        Place place,
        Slot slot,
        int minutes,
        Set<Equipment> extra,
        List<String> recent) {

    public Wish {
        regions = Set.copyOf(regions);
        feels = Set.copyOf(feels);
        extra = Set.copyOf(extra);
        recent = List.copyOf(recent);
    }

    boolean has(Set<Equipment> anyOf) {
        return anyOf.isEmpty()
                || anyOf.stream().anyMatch(one -> place.equipment().contains(one) || extra.contains(one));
    }

    boolean fits(Set<Posture> anyOf) {
        return anyOf.stream().anyMatch(place.postures()::contains);
    }
}
