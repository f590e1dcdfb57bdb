package dev.unknot.triage.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What is learned from a few made-up texts.
class TrainerTest {

    private static final Features ROSE = new Features(Map.of("w rose", List.of(0), "w red", List.of(1)), Map.of("c flower", List.of()));
    private static final Features NAIL = new Features(Map.of("w nail", List.of(0), "w red", List.of(1)), Map.of("c iron", List.of()));
    private static final List<Features> TEXTS = IntStream.range(0, 40).mapToObj(at -> at % 2 == 0 ? ROSE : NAIL).toList();
    private static final List<Boolean> HOLDS = IntStream.range(0, 40).mapToObj(at -> at % 2 != 0).toList();

    @Test
    void whatTellsThemApartWeighsAndWhatAllHaveDoesNot() {
        Map<String, Double> words = learned().weights(Set.of("w rose", "w nail", "w red"), 10, true);

        assertTrue(words.getOrDefault("w nail", 0.0) > 0 && words.getOrDefault("w rose", 0.0) < 0, words.toString());
        assertEquals(0, words.getOrDefault("w red", 0.0));
    }

    @Test
    void theHeaviestAreKeptWhereThereAreTooMany() {
        Map<String, Double> words = learned().weights(Set.of("w nail", "w red"), 1, true);

        assertEquals(Set.of("w nail"), words.keySet());
    }

    @Test
    void aJudgementOfTheseWeightsTellsTextsApart() {
        Trainer trainer = learned();
        Judgement judgement = new Judgement(Screeners.flag("UNMATCHED_WORRY"), trainer.bias(), 0, Map.of(),
                trainer.weights(Set.of("w rose", "w nail"), 10, true), trainer.weights(Set.of("c flower", "c iron"), 10, false), 0, 0);

        assertTrue(judgement.sum(NAIL, Likeness.NONE) > 1, "nail " + judgement.sum(NAIL, Likeness.NONE));
        assertTrue(judgement.sum(ROSE, Likeness.NONE) < -1, "rose " + judgement.sum(ROSE, Likeness.NONE));
    }

    private static Trainer learned() {
        return Trainer.learn(new Numbered(TEXTS), HOLDS);
    }
}
