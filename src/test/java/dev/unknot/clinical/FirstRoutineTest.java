package dev.unknot.clinical;

import static dev.unknot.clinical.Practice.CATALOGUE;
import static dev.unknot.clinical.Practice.clear;
import static dev.unknot.clinical.Practice.ids;
import static dev.unknot.clinical.Practice.wish;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.unknot.stretch.Feel;
import dev.unknot.stretch.Place;
import dev.unknot.stretch.Region;
import dev.unknot.stretch.Routine;
import dev.unknot.stretch.Slot;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// First routines, judged against the tables 4.2 and 4.3 of the clinical text.
class FirstRoutineTest {

    /// Judged line by line against 4.2 and 4.3: what the template names, or where the region does not allow
    /// it the table's best of that kind.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "NECK           | STIFFNESS    | DESK | ANY     |  2 | shoulder_rolls neck_rotation_gentle shoulder_blade_squeeze",
        "NECK           | TENSION      | DESK | ANY     |  2 | shoulder_rolls seated_cat_cow shoulder_blade_squeeze",
        "NECK           | STIFFNESS    | DESK | ANY     |  5 | shoulder_rolls neck_rotation_gentle levator_stretch "
                + "shoulder_blade_squeeze chin_tuck",
        "NECK           | TENSION      | DESK | ANY     |  5 | shoulder_rolls seated_cat_cow neck_side_tilt "
                + "shoulder_blade_squeeze chin_tuck",
        "NECK           | STRESS       | DESK | ANY     |  5 | shoulder_rolls neck_rotation_gentle neck_side_tilt "
                + "shoulder_blade_squeeze chin_tuck belly_breathing",
        "NECK           | STIFFNESS    | HOME | MORNING |  2 | shoulder_rolls neck_rotation_gentle",
        "NECK           | TENSION      | HOME | MORNING |  5 | shoulder_rolls neck_side_tilt levator_stretch chin_tuck",
        "NECK           | STIFFNESS    | HOME | EVENING |  2 | levator_stretch belly_breathing",
        "UPPER_BACK     | STIFFNESS    | DESK | ANY     |  2 | shoulder_rolls seated_cat_cow shoulder_blade_squeeze",
        "UPPER_BACK     | TENSION      | DESK | ANY     |  5 | shoulder_rolls seated_cat_cow self_hug "
                + "shoulder_blade_squeeze chin_tuck",
        "UPPER_BACK     | DESK_FATIGUE | DESK | ANY     |  5 | shoulder_rolls seated_cat_cow chest_opener "
                + "shoulder_blade_squeeze chin_tuck",
        "UPPER_BACK     | TENSION      | HOME | EVENING |  5 | cat_cow childs_pose belly_breathing",
        "UPPER_BACK     | STIFFNESS    | HOME | EVENING | 10 | levator_stretch scapular_squeeze cat_cow "
                + "thoracic_extension_roller childs_pose_side belly_breathing",
        "SHOULDER_TOP   | TENSION      | DESK | ANY     |  5 | shoulder_rolls seated_cat_cow neck_side_tilt "
                + "shoulder_blade_squeeze wall_angels",
        "SHOULDER_JOINT | TENSION      | DESK | ANY     |  2 | shoulder_rolls cross_body_shoulder shoulder_blade_squeeze",
        "SHOULDER_JOINT | TENSION      | HOME | MORNING |  2 | shoulder_rolls cross_body_shoulder",
        "SIDE_BACK      | TENSION      | DESK | ANY     |  2 | seated_twist desk_lat_stretch plank_incline",
        "CHEST_FRONT    | TENSION      | DESK | ANY     |  2 | thoracic_extension_chair chest_opener desk_push_away"
    })
    void aFirstRoutineOnAGoodDayIs(Region region, Feel feel, Place place, Slot slot, int minutes, String ids) {
        Routine routine = CATALOGUE.routineFor(clear(), wish(region, feel, 2, place, slot, minutes));

        assertEquals(List.of(ids.split(" ")), ids(routine));
    }
}
