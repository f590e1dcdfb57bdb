package dev.unknot.stretch;

import dev.unknot.triage.Filter;
import java.util.Set;

/// One exercise. Its words are kept elsewhere, by its id.
///
/// @param id names it and its folder
/// @param level 1 gentle; 2 after three good sessions or at pain 0 to 3; 3 on request only
/// @param postures any one of them is enough
/// @param equipment any one of them is enough; empty where nothing is needed
/// @param skipIf it is never offered to somebody with one of these filters
/// @param optIn never chosen automatically
/// @param general may be shown where nobody can be screened
public record Stretch(
        String id,
        Kind kind,
        int level,
        Set<Posture> postures,
        Set<Equipment> equipment,
        Set<Region> regions,
        Set<Feel> helps,
        Dose dose,
        Set<Slot> slots,
        Set<Filter> skipIf,
        boolean optIn,
        boolean general) {

    public Stretch {
        postures = Set.copyOf(postures);
        equipment = Set.copyOf(equipment);
        regions = Set.copyOf(regions);
        helps = Set.copyOf(helps);
        slots = Set.copyOf(slots);
        skipIf = Set.copyOf(skipIf);
    }
}
