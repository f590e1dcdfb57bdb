package dev.unknot.triage.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.triage.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is German: the point after an ordinal number, and "if" that ends far behind.
class GermanTest {

    private final Screener screener = Screeners.real();

    @Test
    void thePointAfterAnOrdinalNumberEndsNoSentence() {
        assertTrue(read("bin in der 8. Klasse und mein Nacken tut weh").codes().contains("UNDER_18"));
        assertFalse(read("5. Monat, ich möchte nur sanftes Schulterkreisen").codes().contains("DURATION_6W"));
    }

    @Test
    void anyOtherPointAfterANumberDoes() {
        assertTrue(read("kein Fieber über 38. Rechte Hand ist taub").codes().contains("NEURO_ARM_OR_LEG"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wenn ich vom pferd fallen würde, könnte ich dich am nächsten tag noch benutzen",
        "als Kind bin ich vom Baum gefallen, seitdem nie Probleme"})
    void whatStandsInsideAnIfOrIsOverEndsWithoutAnAlarm(String text) {
        assertEquals(Tier.STRETCH, read(text).tier(), text);
    }

    /// By the rules alone: what is learned may add a doubt to any of these.
    private Screened read(String text) {
        return screener.readByRules(text, "de");
    }
}
