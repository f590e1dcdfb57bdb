package dev.unknot.triage.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.triage.Tier;
import dev.unknot.triage.text.Neighbours.Labelled;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Which of a few labelled messages a text is most like.
class NeighboursTest {

    private static final List<Labelled> MESSAGES = List.of(
            new Labelled(Tier.STRETCH, Set.of(), "my neck is stiff since the drive"),
            new Labelled(Tier.STRETCH, Set.of(), "stiff neck . my fingers -numb"),
            new Labelled(Tier.STRETCH, Set.of(), "is my neck fine"),
            new Labelled(Tier.URGENT, Set.of(), "my fingers are numb since the drive"),
            new Labelled(Tier.URGENT, Set.of(), "numb fingers . are they -numb or cold"));

    @Test
    void whatWasSaidInNearlyTheSameWordsIsNearest() {
        Nearest nearest = nearest("my fingers are numb");

        assertEquals(Tier.URGENT, nearest.messages().getFirst().tier());
        assertTrue(nearest.share(Tier.URGENT) > 0 && nearest("my neck is stiff").share(Tier.URGENT) < 0);
    }

    @Test
    void aSignOfALowerTierIsNoneOfAHigherOne() {
        Nearest nearest = nearest("my fingers are numb");

        assertEquals(-1, nearest.share(Tier.EMERGENCY), 1e-9);
        assertEquals(nearest.share(Tier.URGENT), nearest.share(Tier.CLINICIAN));
        assertEquals("2 of the 5 most similar messages were URGENT or above", nearest.said(Tier.URGENT));
    }

    @Test
    void whatIsDeniedIsLikeWhatIsDenied() {
        Neighbours two = new Neighbours(List.of(
                new Labelled(Tier.URGENT, Set.of(), "fingers numb"), new Labelled(Tier.STRETCH, Set.of(), "fingers -numb"),
                new Labelled(Tier.STRETCH, Set.of(), "toes -numb"), new Labelled(Tier.URGENT, Set.of(), "toes numb"), new Labelled(Tier.STRETCH, Set.of(), "neck")));

        assertTrue(two.nearest(features("fingers are numb")).share(Tier.URGENT) > 0);
        assertTrue(two.nearest(features("fingers are not numb")).share(Tier.URGENT) < 0);
    }

    @Test
    void aRareWordCountsForMoreThanACommonOne() {
        Neighbours neighbours = new Neighbours(List.of(
                new Labelled(Tier.URGENT, Set.of(), "jaw"), new Labelled(Tier.URGENT, Set.of(), "jaw"), new Labelled(Tier.STRETCH, Set.of(), "today"),
                new Labelled(Tier.STRETCH, Set.of(), "today"), new Labelled(Tier.STRETCH, Set.of(), "today"), new Labelled(Tier.STRETCH, Set.of(), "neck")));

        assertTrue(neighbours.nearest(features("jaw. today")).share(Tier.URGENT) > 0);
    }

    @Test
    void whatHasNothingInCommonHasNoNeighbours() {
        Nearest nearest = nearest("completely otherwise");

        assertEquals(Nearest.NONE, nearest);
        assertEquals(0, nearest.share(Tier.CLINICIAN));
        assertEquals(Nearest.NONE, Neighbours.NONE.nearest(features("my fingers are numb")));
    }

    @Test
    void noMoreThanTheNearestCount() {
        List<Labelled> many = Collections.nCopies(2 * Neighbours.NEAREST, new Labelled(Tier.STRETCH, Set.of(), "my neck"));
        List<Labelled> all = new ArrayList<>(many);
        all.addAll(Collections.nCopies(Neighbours.NEAREST, new Labelled(Tier.URGENT, Set.of(), "my fingers")));

        Nearest nearest = new Neighbours(all).nearest(features("my fingers"));

        assertEquals(Neighbours.NEAREST, nearest.messages().size());
        assertEquals(1, nearest.share(Tier.URGENT), 1e-9);
    }

    private static Nearest nearest(String text) {
        return new Neighbours(MESSAGES).nearest(features(text));
    }

    private static Features features(String text) {
        return Screeners.real().features(text, "en");
    }
}
