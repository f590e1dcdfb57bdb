package dev.unknot.triage.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.triage.Tier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What Spanish says with the same words: years of age and years of pain, "hace" as ago and as for.
class SpanishTest {

    private final Screener screener = Screeners.real();

    @ParameterizedTest
    @ValueSource(strings = {
        "me duele el cuello desde hace cuatro meses", "hace cuatro meses que me duele el cuello",
        "llevo cuatro meses con dolor de cuello", "tengo dolor de cuello desde hace más de tres meses"
    })
    void aLongTimeIsHeardBesideAWordForAgo(String text) {
        assertTrue(read(text).codes().contains("DURATION_6W"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "tengo 45 años y me duele el cuello", "soy un hombre de 38 años con el cuello tieso",
        "hace tres años tuve hormigueo, ya no", "1) cuello tieso 2) calor o frío",
        "30 años, programador, rigidez leve por las tardes"
    })
    void yearsOfAgeAndYearsGoneByAreNoLongTime(String text) {
        assertEquals(Tier.STRETCH, read(text).tier(), text);
    }

    @ParameterizedTest
    @CsvSource({
        "tengo 15 años y me duele el cuello, UNDER_18",
        "tengo 78 años y me resbalé ayer, TRAUMA_65_OR_FRAGILE",
        "mi hija de 9 años tiene dolor de espalda, UNDER_18"
    })
    void anAgeIsHeardBeforeYears(String text, String flag) {
        assertTrue(read(text).codes().contains(flag), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no siento hormigueo", "no noto mareos", "¿y si se me duerme la mano?", "el dolor no baja por el brazo"})
    void whatIsDeniedOrSupposedIsNotSo(String text) {
        assertFalse(read(text).codes().contains("NEURO_ARM_OR_LEG"), text);
        assertEquals(Tier.STRETCH, read(text).tier(), text);
    }

    /// By the rules alone: what is learned may add a doubt to any of these.
    private Screened read(String text) {
        return screener.readByRules(text, "es");
    }
}
