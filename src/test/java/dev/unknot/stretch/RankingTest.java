package dev.unknot.stretch;

import static dev.unknot.stretch.Shelf.draft;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.unknot.stretch.Shelf.Draft;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Which exercise comes first.
class RankingTest {

    private static final Ranking RANKING = new Ranking(List.of(
            new RoutineRules.Preference(
                    Region.NECK, Set.of(Feel.STIFFNESS), List.of("turns", "tuck"), List.of("cat", "turns")),
            new RoutineRules.Preference(Region.UPPER_BACK, Set.of(Feel.ACHE), List.of("hug"), List.of("hug")),
            new RoutineRules.Preference(Region.GENERAL, Set.of(Feel.STRESS), List.of("breathe"), List.of("muscles"))));

    @Test
    void theTableComesBeforeEverythingElse() {
        List<String> order = order(wish(Place.DESK, Feel.STIFFNESS), neck("aaa"), neck("tuck"), neck("turns"));

        assertEquals(List.of("turns", "tuck", "aaa"), order);
    }

    @Test
    void theDeskAndTheHomeHaveTheirOwnColumns() {
        assertEquals(List.of("turns", "cat"), order(wish(Place.DESK, Feel.STIFFNESS), neck("cat"), neck("turns")));
        assertEquals(List.of("cat", "turns"), order(wish(Place.HOME, Feel.STIFFNESS), neck("cat"), neck("turns")));
    }

    @Test
    void aRowCountsOnlyForItsRegionAndItsFeelings() {
        assertEquals(List.of("aaa", "hug"), order(wish(Place.DESK, Feel.ACHE), neck("hug"), neck("aaa")));
        assertEquals(List.of("aaa", "turns"), order(wish(Place.DESK, Feel.ACHE), neck("turns"), neck("aaa")));
    }

    @Test
    void theRowForAnyRegionCountsForEverybodyWhoFeelsIt() {
        assertEquals(List.of("breathe", "aaa"), order(wish(Place.DESK, Feel.STRESS), neck("aaa"), neck("breathe")));
    }

    @Test
    void beyondTheTableWhatHelpsTheFeelingIsFirst() {
        List<String> order =
                order(wish(Place.DESK, Feel.ACHE), neck("aaa"), neck("zzz").helping(Feel.ACHE, Feel.STRESS));

        assertEquals(List.of("zzz", "aaa"), order);
    }

    @Test
    void whatIsForTheRegionComesBeforeWhatIsForEveryOne() {
        List<String> order = order(
                wish(Place.DESK, Feel.ACHE), neck("aaa").of(Region.GENERAL).helping(Feel.ACHE), neck("zzz"));

        assertEquals(List.of("zzz", "aaa"), order);
    }

    @Test
    void ofEqualsTheOneNotDoneLatelyThenTheGentlerThenByName() {
        Wish bored = new Wish(
                Set.of(Region.NECK), Set.of(), 2, Place.DESK, Slot.ANY, 5, Set.of(), List.of("aaa", "aaa", "bbb"));

        List<String> order = order(bored, neck("aaa"), neck("bbb"), neck("ddd"), neck("ccc"), neck("bab").level(2));

        assertEquals(List.of("ccc", "ddd", "bab", "bbb", "aaa"), order);
    }

    private static Draft neck(String id) {
        return draft(id, Kind.STRETCH);
    }

    private static Wish wish(Place place, Feel feel) {
        return new Wish(Set.of(Region.NECK), Set.of(feel), 2, place, Slot.ANY, 5, Set.of(), List.of());
    }

    private static List<String> order(Wish wish, Draft... drafts) {
        return Stream.of(drafts)
                .map(Draft::stretch)
                .sorted(RANKING.bestFirst(wish))
                .map(Stretch::id)
                .toList();
    }
}
