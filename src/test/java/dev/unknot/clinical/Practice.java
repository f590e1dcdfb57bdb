package dev.unknot.clinical;

import static dev.unknot.clinical.Patient.CONTENT;
import static dev.unknot.clinical.Patient.healthy;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.stretch.Catalogue;
import dev.unknot.stretch.Feel;
import dev.unknot.stretch.Place;
import dev.unknot.stretch.Region;
import dev.unknot.stretch.Routine;
import dev.unknot.stretch.Slot;
import dev.unknot.stretch.Wish;
import dev.unknot.triage.Filter;
import dev.unknot.triage.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The real exercises, what people may wish for, and people with each filter.
final class Practice {

    static final Catalogue CATALOGUE = new Catalogue(CONTENT.stretches(), CONTENT.routines());

    private static final Map<String, String> CLEAR_BY_FILTER = Map.ofEntries(
            entry("PREGNANT", "health.pregnancy pregnancy_when.under_16_weeks pregnancy_pain.mild_occasional"),
            entry("PREGNANT_16W", "health.pregnancy pregnancy_when.20_weeks_plus pregnancy_pain.mild_occasional"),
            entry("POSTPARTUM_6W", "health.pregnancy pregnancy_when.birth pregnancy_pain.mild_occasional"),
            entry("OSTEOPOROSIS", "health.bones bones_kind.not_sudden clearance.yes"),
            entry("NECK_RISK", "health.operation operation_kind.neck_ever clearance.yes"),
            entry("DIZZY_NECK", "warning.dizzy_headache head_kind.dizzy clearance.yes"),
            entry("SPINE_FUSED", "health.operation operation_kind.fusion_long_ago"),
            entry("HYPERMOBILE", "comfort.bendy"),
            entry("SHOULDER_UNSTABLE", "comfort.shoulder_out"),
            entry("SHOULDER_SORE", "where.shoulder_joint feel.ache"),
            entry("WRIST_SORE", "comfort.wrists"),
            entry("KNEE_SORE", "plan.home_2 comfort.knees"),
            entry("LOW_BACK_SORE", "plan.home_2 comfort.low_back"),
            entry("NO_FLOOR", "plan.home_2 comfort.no_floor"),
            entry("BALANCE", "comfort.unsteady"),
            entry("HIGH_BP", "health.heart_lung_eyes heart_which.heart_stable"),
            entry("BREATHLESS", "health.heart_lung_eyes heart_which.lung_stable"),
            entry("GLAUCOMA", "health.heart_lung_eyes heart_which.eyes"),
            entry("BLOOD_THINNERS", "health.thinners"),
            entry("SKIN_BROKEN", "comfort.skin"),
            entry("ACUTE_72H", "comfort.spasm"),
            entry("AGE_65", "age.65_plus"),
            entry("RECENT_SURGERY", "health.operation operation_kind.within_12_weeks clearance.yes"),
            entry("TRAUMA_MEMORY", "plan.home_2 comfort.relaxing_worse"));

    private static final Verdict.Clear CLEAR = healthy().visit().clear();

    private Practice() {}

    /// Somebody without any filter.
    static Verdict.Clear clear() {
        return CLEAR;
    }

    /// Somebody with that filter, who came to it by answering.
    static Verdict.Clear clearWith(Filter filter) {
        Verdict.Clear clear = CLEAR_BY_FILTER.entrySet().stream()
                .filter(entry -> entry.getKey().equals(filter.code()))
                .map(entry -> healthy().saying(entry.getValue().split(" ")).visit().clear())
                .findFirst()
                .orElseThrow();
        assertTrue(clear.filters().contains(filter), filter.code());
        return clear;
    }

    /// One region and one feeling at a time, at every place, for every time.
    static Stream<Wish> everyWish() {
        List<Wish> wishes = new ArrayList<>();
        for (Region region : EnumSet.complementOf(EnumSet.of(Region.GENERAL))) {
            for (Feel feel : Feel.values()) {
                for (int pain : List.of(2, 5)) {
                    List.of(2, 5, 10).forEach(minutes ->
                            wishes.add(wish(region, feel, pain, Place.DESK, Slot.ANY, minutes)));
                    List.of(2, 5, 10, 15).forEach(minutes -> {
                        wishes.add(wish(region, feel, pain, Place.HOME, Slot.MORNING, minutes));
                        wishes.add(wish(region, feel, pain, Place.HOME, Slot.EVENING, minutes));
                    });
                }
            }
        }
        return wishes.stream();
    }

    static Wish wish(Region region, Feel feel, int pain, Place place, Slot slot, int minutes) {
        return new Wish(Set.of(region), Set.of(feel), pain, place, slot, minutes, Set.of(), List.of());
    }

    static List<String> ids(Routine routine) {
        return routine.items().stream().map(item -> item.stretch().id()).toList();
    }
}
