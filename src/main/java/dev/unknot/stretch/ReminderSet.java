package dev.unknot.stretch;

import dev.unknot.triage.Filter;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// What a reminder is made of (clinical text, 4.1 and 4.3): movement, then a stretch, then strength;
/// in the evening it ends with something calm.
final class ReminderSet {

    /// How long a set of exercises may be.
    static final int MINUTES = 5;

    private static final int LONGEST_SECONDS = 3 * 60 + 10;
    private static final String WALK = "walk_break";
    private static final Filter RELAXING_IS_HARD = new Filter("TRAUMA_MEMORY");

    private ReminderSet() {}

    /// One role for each exercise: the kinds of which one is wanted.
    ///
    /// @param strength whether each day has to hold a strength exercise by now
    static List<Set<Kind>> roles(Slot slot, boolean strength) {
        return switch (slot) {
            case DESK, ANY -> List.of(Set.of(Kind.MOBILITY, Kind.STRETCH, Kind.STRENGTH, Kind.RELEASE));
            case MORNING -> List.of(Set.of(Kind.WARMUP, Kind.MOBILITY), Set.of(Kind.STRETCH), Set.of(Kind.STRENGTH));
            case EVENING -> List.of(
                    Set.of(strength ? Kind.STRENGTH : Kind.MOBILITY),
                    Set.of(Kind.STRETCH, Kind.RELEASE),
                    Set.of(Kind.RELAXATION));
        };
    }

    /// Those short enough for a break, best first: what was not shown lately by rank, and then what
    /// was, the longest ago first.
    static List<Stretch> suitable(List<Stretch> candidates, Wish wish) {
        return candidates.stream()
                .filter(stretch -> !stretch.id().equals(WALK) && stretch.dose().seconds() <= LONGEST_SECONDS)
                .filter(stretch -> askedAboutRelaxing(wish) || !stretch.skipIf().contains(RELAXING_IS_HARD))
                .sorted(Comparator.comparingInt(stretch -> wornOut(stretch, wish.recent())))
                .toList();
    }

    /// The interview asks who finds relaxing hard only where it plans for home, or for stress.
    private static boolean askedAboutRelaxing(Wish wish) {
        return wish.place() == Place.HOME || wish.feels().contains(Feel.STRESS);
    }

    /// 0 for what was not shown lately, and more the later it was.
    private static int wornOut(Stretch stretch, List<String> latestFirst) {
        int at = latestFirst.indexOf(stretch.id());
        return at < 0 ? 0 : latestFirst.size() - at;
    }
}
