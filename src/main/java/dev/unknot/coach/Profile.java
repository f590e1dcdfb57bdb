package dev.unknot.coach;

import dev.unknot.stretch.Equipment;
import dev.unknot.stretch.Feel;
import dev.unknot.stretch.Place;
import dev.unknot.stretch.Region;
import java.util.Set;

/// What somebody asked for last time, so that it need not be asked again.
///
/// @param age the option chosen for the age question
/// @param minutes 2, 5, 10 or 15
public record Profile(
        String age, Set<Region> regions, Set<Feel> feels, Place place, int minutes, Set<Equipment> equipment) {

    public Profile {
        regions = Set.copyOf(regions);
        feels = Set.copyOf(feels);
        equipment = Set.copyOf(equipment);
    }

    /// The same at another place.
    Profile at(Place elsewhere) {
        return new Profile(age, regions, feels, elsewhere, minutes, equipment);
    }
}
