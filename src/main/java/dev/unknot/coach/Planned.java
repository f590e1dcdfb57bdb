package dev.unknot.coach;

import dev.unknot.stretch.Dose;
import dev.unknot.stretch.Routine;

/// One exercise of the plan somebody is following.
///
/// @param easier whether its easier variant is shown
public record Planned(String id, Dose dose, boolean easier) {

    static Planned of(Routine.Item item) {
        return new Planned(item.stretch().id(), item.dose(), false);
    }

    Planned madeEasier() {
        return easier ? this : new Planned(id, dose.halved(), true);
    }
}
