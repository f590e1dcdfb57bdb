package dev.unknot.stretch;

import dev.unknot.triage.Filter;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// What a reminder is made of (clinical text, 4.1 and 4.3): movement, then a stretch, then strength;
/// in the evening it ends with something calm.
///
/// @param atLeast so many exercises, where there are as many
record ReminderSet(List<Role> roles, int atLeast) {

    /// How long a set of exercises may be.
    static final int MINUTES = 5;

    private static final int LONGEST_SECONDS = 3 * 60 + 10;
    private static final String WALK = "walk_break";
    private static final Filter RELAXING_IS_HARD = new Filter("TRAUMA_MEMORY");

    /// One exercise of a set: the kinds of which one is wanted.
    ///
    /// @param must whether it is taken even where it was shown lately
    record Role(Set<Kind> kinds, boolean must) {

        boolean fits(Stretch stretch) {
            return kinds.contains(stretch.kind());
        }
    }

    /// @param strength whether each day has to hold a strength exercise by now
    static ReminderSet of(Slot slot, boolean strength) {
        return switch (slot) {
            case DESK, ANY ->
                new ReminderSet(List.of(role(Kind.MOBILITY, Kind.STRETCH, Kind.STRENGTH, Kind.RELEASE)), 1);
            case MORNING -> new ReminderSet(
                    List.of(
                            role(Kind.WARMUP, Kind.MOBILITY),
                            role(Kind.STRETCH),
                            new Role(Set.of(Kind.STRENGTH), strength)),
                    2);
            case EVENING -> new ReminderSet(
                    List.of(role(Kind.MOBILITY), role(Kind.STRETCH, Kind.RELEASE), role(Kind.RELAXATION)), 2);
        };
    }

    private static Role role(Kind... kinds) {
        return new Role(Set.of(kinds), false);
    }

    boolean fits(Stretch stretch) {
        return roles.stream().anyMatch(role -> role.fits(stretch));
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
