package dev.unknot.coach;

import dev.unknot.chat.Picture;
import dev.unknot.stretch.Dose;
import java.util.List;

/// The pictures of the exercises.
@FunctionalInterface
public interface Pictures {

    /// The picture of an exercise with this dose drawn onto it.
    Picture of(String stretch, Dose dose);

    /// One picture of some exercises, each with its dose: of the first, where they cannot be put
    /// together.
    ///
    /// @param items at least one
    default Picture together(List<Planned> items) {
        return of(items.getFirst().id(), items.getFirst().dose());
    }
}
