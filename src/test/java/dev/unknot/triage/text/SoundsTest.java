package dev.unknot.triage.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How words sound.
class SoundsTest {

    private static final Sounds SPANISH = new Sounds(Map.of(
            "h", "-", "ch", "ch", "v", "b", "qu", "k", "c", "k", "ce", "se", "z", "s", "ll", "y", "y$", "i"));

    @ParameterizedTest
    @CsvSource({
        "izquierdo, izkierdo, true", "hormigueo, ormigueo, true", "cabeza, kavesa, true", "pecho, peho, false",
        "muy, mui, true", "ayer, aier, false", "perro, pero, true", "cerca, serka, true", "cerca, kerka, false"
    })
    void wordsSoundTheSameOrNot(String one, String other, boolean same) {
        assertEquals(same, SPANISH.of(one).equals(SPANISH.of(other)), SPANISH.of(one) + " " + SPANISH.of(other));
    }

    @Test
    void theEndOfAStemIsNoEndOfAWord() {
        assertEquals("may", SPANISH.ofStem("may"));
        assertEquals("mai", SPANISH.of("may"));
    }

    @Test
    void aLanguageThatSaysNothingHasNoSounds() {
        assertFalse(new Sounds(Map.of()).areKnown());
    }
}
