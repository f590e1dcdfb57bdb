package dev.unknot.coach;

import dev.unknot.stretch.Routine;
import java.util.List;

/// What somebody is reminded of.
sealed interface Nudge {

    /// Exercises that fit them.
    record Exercise(List<Planned> items) implements Nudge {

        static Exercise of(Routine routine) {
            return new Exercise(routine.items().stream().map(Planned::of).toList());
        }
    }

    /// A walk, and why no exercise.
    record Walk(Why why) implements Nudge {}

    /// Nothing now.
    record Silence() implements Nudge {}

    /// Why somebody is sent for a walk and shown no exercise.
    enum Why {
        NEVER_CHECKED,
        LONG_AGO,
        CLINICIAN,
        WORSE,
        NOTHING_FITS,
        ENOUGH_TODAY;

        /// Whether a new check may bring the exercises back.
        boolean aCheckHelps() {
            return this != ENOUGH_TODAY && this != NOTHING_FITS;
        }
    }
}
