package dev.unknot.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which language is spoken to whom.
class LanguagesTest {

    private static final Knowledge ENGLISH = RealContent.languages().in("en");

    @ParameterizedTest
    @CsvSource({"de, de", "de-AT, de", "DE, de", "en-GB, en", "fr, en", "'', en", "zh-Hans-CN, en", "not a tag, en"})
    void theTagOfAnAppLeadsToItsLanguageOrToTheFirst(String tag, String code) {
        Map<String, Knowledge> both = new LinkedHashMap<>();
        both.put("en", ENGLISH);
        both.put("de", ENGLISH);

        assertEquals(code, new Languages(both).code(tag));
    }

    @Test
    void aLanguageIsNamedByItsCodeOrItsOwnName() {
        Languages languages = Languages.only("en", ENGLISH);

        assertEquals(Optional.of("en"), languages.named(" English "));
        assertEquals(Optional.of("en"), languages.named("EN"));
        assertEquals(Optional.empty(), languages.named("Klingon"));
        assertEquals(Optional.empty(), languages.named(""));
    }

    @Test
    void thereIsAlwaysOne() {
        assertThrows(IllegalArgumentException.class, () -> new Languages(Map.of()));
        assertThrows(IllegalArgumentException.class, () -> Languages.only("en", ENGLISH).in("de"));
    }
}
