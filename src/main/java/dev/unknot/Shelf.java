package dev.unknot;

import dev.unknot.chat.Clip;
import dev.unknot.chat.Picture;
import dev.unknot.coach.Clips;
import dev.unknot.coach.Pictures;
import dev.unknot.stretch.Dose;
import dev.unknot.team.Gallery;
import java.util.Optional;

/// The coach's pictures and clips, for the team room.
record Shelf(Pictures pictures, Clips clips) implements Gallery {

    @Override
    public Picture picture(String exercise, Dose dose) {
        return pictures.of(exercise, dose);
    }

    @Override
    public Optional<Clip> follow(String exercise, Dose dose) {
        return clips.follow(exercise, dose);
    }
}
