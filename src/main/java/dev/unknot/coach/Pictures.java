package dev.unknot.coach;

import dev.unknot.chat.Picture;
import dev.unknot.stretch.Dose;

/// The pictures of the exercises.
@FunctionalInterface
public interface Pictures {

    /// The picture of an exercise with this dose drawn onto it.
    Picture of(String stretch, Dose dose);
}
