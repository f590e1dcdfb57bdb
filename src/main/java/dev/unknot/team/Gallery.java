package dev.unknot.team;

import dev.unknot.chat.Clip;
import dev.unknot.chat.Picture;
import dev.unknot.stretch.Dose;
import java.util.Optional;

/// What there is to see of the exercises.
public interface Gallery {

    /// The picture of an exercise with this dose drawn onto it.
    Picture picture(String exercise, Dose dose);

    /// The clip to follow along with that counts exactly this dose; empty where there is none.
    Optional<Clip> follow(String exercise, Dose dose);
}
