package dev.unknot.triage.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.triage.RedFlag;
import dev.unknot.triage.Tier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Which flag a few words speak for, by made-up messages.
class FlagWordsTest {

    private static final int OFTEN = 8;
    private static final RedFlag HANDS = Screeners.flag("HAND_CLUMSINESS");
    private static final RedFlag STROKE = Screeners.flag("STROKE_SIGNS");
    private static final RedFlag LONG = Screeners.flag("DURATION_6W");

    private final List<Set<String>> words = new ArrayList<>();
    private final List<Set<RedFlag>> flags = new ArrayList<>();

    @Test
    void wordsSpeakForTheFlagThatGoesWithThem() {
        written(OFTEN, Set.of("keys", "dropped"), HANDS);
        written(OFTEN, Set.of("mouth", "droops"), STROKE);
        written(OFTEN, Set.of("keys", "found"));

        Signs signs = signs("keys", "dropped");

        assertTrue(signs.loudest(Tier.URGENT) > 0 && signs.said(Tier.URGENT).endsWith("HAND_CLUMSINESS"), signs.toString());
        assertTrue(signs.loudest(Tier.URGENT) > signs("keys", "found").loudest(Tier.URGENT), signs.toString());
    }

    @Test
    void onlyFlagsOfTheTierOrAboveAreAskedFor() {
        written(OFTEN, Set.of("months"), LONG);
        written(OFTEN, Set.of("mouth"), STROKE);
        written(OFTEN, Set.of("neck"));

        Signs signs = signs("months");

        assertTrue(signs.said(Tier.CLINICIAN).endsWith("DURATION_6W"), signs.toString());
        assertTrue(signs.said(Tier.EMERGENCY).endsWith("STROKE_SIGNS") && signs.loudest(Tier.EMERGENCY) < 0, signs.toString());
    }

    @Test
    void aFlagLabelledSeldomIsNotKnown() {
        written(OFTEN - 1, Set.of("mouth"), STROKE);
        written(OFTEN, Set.of("neck"));

        assertEquals(Signs.NONE, signs("mouth"));
    }

    @Test
    void aWordSeenTwiceProvesLessThanOneSeenOften() {
        written(2, Set.of("grip"), HANDS);
        written(OFTEN, Set.of("dropped"), HANDS);
        written(4 * OFTEN, Set.of("neck"));

        assertTrue(signs("grip").loudest(Tier.URGENT) < signs("dropped").loudest(Tier.URGENT));
    }

    @Test
    void whatElseIsSaidSpeaksAgainstButNotEndlessly() {
        written(OFTEN, Set.of("dropped"), HANDS);
        written(100 * OFTEN, Set.of("neck"));
        written(OFTEN, Set.of("chair"));

        double together = signs("dropped", "neck").loudest(Tier.URGENT);

        assertTrue(together < signs("dropped").loudest(Tier.URGENT) && together > 0, "" + together);
        assertEquals(-1, signs("neck").loudest(Tier.URGENT), 1e-9);
    }

    @Test
    void unknownWordsSayNothing() {
        written(OFTEN, Set.of("dropped"), HANDS);

        assertEquals(Signs.NONE, signs("otherwise"));
        assertEquals(0, Signs.NONE.loudest(Tier.CLINICIAN));
    }

    private Signs signs(String... typed) {
        return FlagWords.of(WordIndex.of(words), flags).signs(Set.of(typed));
    }

    private void written(int times, Set<String> said, RedFlag... meant) {
        words.addAll(Collections.nCopies(times, said));
        flags.addAll(Collections.nCopies(times, Set.of(meant)));
    }
}
