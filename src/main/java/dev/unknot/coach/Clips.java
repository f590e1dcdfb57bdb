package dev.unknot.coach;

import dev.unknot.chat.Clip;
import dev.unknot.stretch.Dose;
import java.util.Optional;

/// The clips of the exercises.
public interface Clips {

    /// The movement of an exercise as a silent loop; empty where nothing moves, or there is none.
    Optional<Clip> motion(String stretch);

    /// The clip to follow along with that counts exactly this dose; empty where there is none.
    Optional<Clip> follow(String stretch, Dose dose);
}
