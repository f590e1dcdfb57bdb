package dev.unknot.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.stretch.Dose;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowScriptTest {

    private static List<Beat.Kind> kinds(Dose dose) {
        return FollowScript.of(dose).stream().map(Beat::kind).toList();
    }

    @Test
    void bothSidesAreHeldInFullWithASwitchBetweenThem() {
        Dose dose = new Dose(20, 1, 2, 1);

        List<Beat> beats = FollowScript.of(dose);

        assertEquals(
                List.of(
                        new Beat(Beat.Kind.READY, 5, 0, false),
                        new Beat(Beat.Kind.INTO, 1, 1, false),
                        new Beat(Beat.Kind.HOLD, 20, 1, false),
                        new Beat(Beat.Kind.SWITCH, 3, 1, true),
                        new Beat(Beat.Kind.INTO, 1, 1, true),
                        new Beat(Beat.Kind.HOLD, 20, 1, true),
                        new Beat(Beat.Kind.OUT, 1, 1, true),
                        new Beat(Beat.Kind.REST, 2, 1, true),
                        new Beat(Beat.Kind.DONE, 2, 1, true)),
                beats);
    }

    @Test
    void fourSecondsLieBetweenTheHoldsOfTwoSides() {
        List<Beat> beats = FollowScript.of(new Dose(15, 2, 2, 1));

        int change = beats.indexOf(new Beat(Beat.Kind.SWITCH, 3, 2, true));

        assertEquals(4, beats.get(change).seconds() + beats.get(change + 1).seconds());
        assertEquals(Beat.Kind.HOLD, beats.get(change + 2).kind());
    }

    @Test
    void whatIsNotHeldFlowsFiveSecondsARepetition() {
        List<Beat.Kind> kinds = kinds(new Dose(0, 3, 1, 1));

        assertEquals(
                List.of(Beat.Kind.READY, Beat.Kind.FLOW, Beat.Kind.FLOW, Beat.Kind.FLOW, Beat.Kind.DONE), kinds);
    }

    @Test
    void aWalkKeepsOnInsteadOfHolding() {
        List<Beat.Kind> kinds = kinds(new Dose(120, 1, 1, 1));

        assertTrue(kinds.contains(Beat.Kind.KEEP_ON));
        assertTrue(!kinds.contains(Beat.Kind.HOLD));
    }

    @ParameterizedTest
    @CsvSource({"20,2,2,1", "0,10,1,1", "480,1,1,1", "5,10,1,2", "3,6,1,2", "2,5,2,1", "15,3,1,1"})
    void aClipIsAsLongAsItsDosePlusTheCountdownAndTheEnd(int hold, int repetitions, int sides, int sets) {
        Dose dose = new Dose(hold, repetitions, sides, sets);

        double seconds = FollowScript.seconds(dose);

        assertEquals(FollowScript.READY + dose.seconds() + FollowScript.DONE, seconds);
    }
}
