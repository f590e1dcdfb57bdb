package dev.unknot.triage.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.triage.text.Stacking.Case;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// How much neighbours count beside a sum, by made-up cases.
class StackingTest {

    private static final int MANY = 2000;

    @Test
    void neighboursThatKnowMoreCountAndThoseThatGuessDoNot() {
        Stacking knowing = Stacking.learn(cases(true));
        Stacking guessing = Stacking.learn(cases(false));

        assertTrue(knowing.neighbours() > 1, knowing.toString());
        assertEquals(0, guessing.neighbours(), 0.3);
    }

    @Test
    void flagsThatKnowMoreCountToo() {
        List<Case> cases = cases(true).stream().map(one -> new Case(one.sum(), 0, one.share(), one.holds())).toList();

        Stacking stacking = Stacking.learn(cases);

        assertTrue(stacking.signs() > 1 && stacking.neighbours() == 0, stacking.toString());
    }

    @Test
    void whatIsRareNeedsTheMoreToBeBelieved() {
        List<Case> rare = Stream.concat(cases(true).stream(),
                cases(true).stream().map(one -> new Case(one.sum(), one.share(), 0, false))).toList();

        assertTrue(Stacking.learn(rare).bias() < Stacking.learn(cases(true)).bias());
    }

    @Test
    void whereTheSumIsWorthNothingNothingIsStacked() {
        List<Case> contrary = cases(true).stream().map(one -> new Case(-one.sum(), one.share(), 0, one.holds())).toList();

        assertEquals(Stacking.NONE, Stacking.learn(contrary));
    }

    private static List<Case> cases(boolean know) {
        Random random = new Random(7);
        return Stream.generate(() -> {
            boolean holds = random.nextBoolean();
            double sum = (holds ? 1 : -1) + 2 * random.nextGaussian();
            double share = Math.tanh((know && holds ? 1 : know ? -1 : 0) + random.nextGaussian());
            return new Case(sum, share, 0, holds);
        }).limit(MANY).toList();
    }
}
