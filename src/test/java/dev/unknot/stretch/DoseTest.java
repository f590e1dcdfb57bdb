package dev.unknot.stretch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How long a dose takes, and what its gentle form is.
class DoseTest {

    @ParameterizedTest
    @CsvSource({
        "20, 2, 2, 1,  96",
        " 5, 10, 1, 2, 180",
        " 0, 10, 1, 1, 50",
        "120, 1, 1, 1, 124",
        " 3, 8, 1, 1,  56",
        " 2, 5, 2, 1,  60"
    })
    void itTakesTheHoldAndFourSecondsEachTime(int hold, int repetitions, int sides, int sets, int seconds) {
        assertEquals(seconds, new Dose(hold, repetitions, sides, sets).seconds());
    }

    @ParameterizedTest
    @CsvSource({
        "20, 2, 2, 1,   10, 2",
        "30, 2, 1, 1,   10, 2",
        "10, 3, 1, 1,   10, 2",
        " 5, 8, 1, 1,    5, 4",
        " 3, 7, 1, 1,    3, 4",
        " 0, 10, 1, 1,   0, 5",
        " 5, 1, 1, 1,    5, 1",
        "120, 1, 1, 1,  60, 1",
        "480, 1, 1, 1, 240, 1",
        "40, 1, 1, 1,   30, 1"
    })
    void theGentleDoseHasTenSecondHoldsOrHalfTheRepetitions(
            int hold, int repetitions, int sides, int sets, int gentleHold, int gentleRepetitions) {
        Dose gentle = new Dose(hold, repetitions, sides, sets).halved();

        assertEquals(new Dose(gentleHold, gentleRepetitions, sides, sets), gentle);
    }

    @ParameterizedTest
    @CsvSource({"20, 2, 2, 1, 10, 1", "15, 3, 1, 1, 8, 2", "5, 8, 1, 1, 5, 4", "0, 10, 1, 1, 0, 5", "120, 1, 1, 1, 60, 1"})
    void afterAWorseSessionHoldsAndRepetitionsAreHalved(
            int hold, int repetitions, int sides, int sets, int halfHold, int halfRepetitions) {
        Dose half = new Dose(hold, repetitions, sides, sets).halvedThroughout();

        assertEquals(new Dose(halfHold, halfRepetitions, sides, sets), half);
    }

    @ParameterizedTest
    @CsvSource({"-1, 1, 1, 1", "5, 0, 1, 1", "5, 1, 0, 1", "5, 1, 3, 1", "5, 1, 1, 0"})
    void whatIsNoDoseIsRefused(int hold, int repetitions, int sides, int sets) {
        assertThrows(IllegalArgumentException.class, () -> new Dose(hold, repetitions, sides, sets));
    }

    @Test
    void halvingEndsWithOneRepetitionAndNeverWithNothing() {
        Dose dose = new Dose(20, 5, 2, 2);

        for (int time = 0; time < 20; time++) {
            dose = dose.halved();
        }

        assertEquals(new Dose(10, 1, 2, 2), dose);
    }
}
