package dev.unknot.stretch;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// Which of the exercises that are allowed suit somebody best.
final class Ranking {

    private static final int UNLISTED = 100;

    private final List<RoutineRules.Preference> preferences;

    Ranking(List<RoutineRules.Preference> preferences) {
        this.preferences = preferences;
    }

    /// Best first: by the table of regions and feelings, then what is for this region and not for every
    /// one, what helps these feelings, what fits the time of day, what was not done lately, the gentler, and at last by name, so that the same
    /// wish gets the same routine.
    Comparator<Stretch> bestFirst(Wish wish) {
        return Comparator.<Stretch>comparingInt(stretch -> place(stretch, wish))
                .thenComparingInt(stretch -> Collections.disjoint(stretch.regions(), wish.regions()) ? 1 : 0)
                .thenComparingInt(stretch -> -overlap(stretch, wish))
                .thenComparingInt(stretch -> stretch.slots().contains(wish.slot()) ? 0 : 1)
                .thenComparingInt(stretch -> Collections.frequency(wish.recent(), stretch.id()))
                .thenComparingInt(Stretch::level)
                .thenComparing(Stretch::id);
    }

    private int place(Stretch stretch, Wish wish) {
        return preferences.stream()
                .filter(row -> row.region() == Region.GENERAL || wish.regions().contains(row.region()))
                .filter(row -> !Collections.disjoint(row.feels(), wish.feels()))
                .map(row -> wish.place() == Place.DESK ? row.desk() : row.home())
                .mapToInt(ids -> ids.indexOf(stretch.id()))
                .filter(at -> at >= 0)
                .min()
                .orElse(UNLISTED);
    }

    private static int overlap(Stretch stretch, Wish wish) {
        return (int) wish.feels().stream().filter(stretch.helps()::contains).count();
    }
}
