package dev.unknot.stretch;

import dev.unknot.chat.Phrasebook;
import java.util.Map;

/// A dose in words, the same wherever it is said.
public final class DoseWords {

    private DoseWords() {}

    /// "Hold 20 seconds, 2 times, each side."
    public static String of(Dose dose, Phrasebook words) {
        String kind = dose.timed() ? "timed" : dose.holdSeconds() == 0 ? "moves" : "holds";
        return words.say("bot/dose/" + kind, Map.of(
                "seconds", dose.holdSeconds(),
                "minutes", dose.holdSeconds() / 60,
                "times", dose.repetitions(),
                "sides", dose.sides(),
                "sets", dose.sets()));
    }
}
