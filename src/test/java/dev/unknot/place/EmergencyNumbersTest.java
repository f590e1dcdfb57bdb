package dev.unknot.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whom to call where.
class EmergencyNumbersTest {

    private static final Numbers AUSTRIA = new Numbers(new Country("AT"), List.of("112", "144"), true, "1450", "142");
    private static final Numbers UKRAINE = new Numbers(new Country("UA"), List.of("103", "112"), false, "", "");

    @Test
    void aConfirmedRowIsShownAsItIs() {
        assertEquals(List.of("112", "144"), AUSTRIA.shown());
    }

    @Test
    void anUnconfirmedRowIsNotShown() {
        assertEquals(List.of("112"), UKRAINE.shown());
    }

    @Test
    void aCountryIsFoundByItsTwoLetters() {
        EmergencyNumbers numbers = new EmergencyNumbers(List.of(UKRAINE, AUSTRIA));

        assertEquals(Optional.of(AUSTRIA), numbers.of(new Country("AT")));
        assertEquals(Optional.empty(), numbers.of(new Country("DE")));
        assertEquals(List.of("AT", "UA"), numbers.countries().stream().map(Country::iso).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "at", "AUT", "A1", "ÄT", " AT"})
    void whatIsNoCountryIsRefused(String iso) {
        assertThrows(IllegalArgumentException.class, () -> new Country(iso));
    }

    @Test
    void nobodyCanChangeARowAfterwards() {
        List<String> dialled = new java.util.ArrayList<>(List.of("999"));
        Numbers numbers = new Numbers(new Country("GB"), dialled, true, "111", "");

        dialled.clear();

        assertTrue(numbers.shown().contains("999"));
    }
}
