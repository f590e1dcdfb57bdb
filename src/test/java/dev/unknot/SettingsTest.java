package dev.unknot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @Test
    void withNothingSetThePlaygroundRunsOnPort8080WithTheContentOfThisFolder() {
        Settings settings = Main.settings(Map.of());

        assertTrue(settings.token().isEmpty());
        assertTrue(settings.database().isEmpty());
        assertEquals(8080, settings.port());
        assertEquals(Path.of(""), settings.content());
    }

    @Test
    void anEmptySettingCountsAsNone() {
        Settings settings = Main.settings(Map.of("TELEGRAM_BOT_TOKEN", " ", "UNKNOT_PORT", ""));

        assertTrue(settings.token().isEmpty());
        assertEquals(8080, settings.port());
    }

    @ParameterizedTest
    @CsvSource({
        "TELEGRAM_BOT_TOKEN, hello",
        "TELEGRAM_BOT_TOKEN, 123:with space",
        "TELEGRAM_API_URL, localhost:8081",
        "TELEGRAM_API_URL, http://localhost:8081/path",
        "UNKNOT_DATABASE, unknot.db",
        "UNKNOT_DATABASE, jdbc:h2:mem",
        "UNKNOT_PORT, 65536",
        "UNKNOT_PORT, -1",
        "UNKNOT_PORT, eighty",
        "UNKNOT_LOG, xml",
        "UNKNOT_LIMITS, '30,5,1'",
        "UNKNOT_LIMITS, '0,5,1,20'",
        "UNKNOT_STORAGE_CHAT, my channel",
        "UNKNOT_STORAGE_CHAT, @channel",
        "UNKNOT_STORAGE_CHAT, 4711",
        "UNKNOT_WEBHOOK_URL, http://bot.example.org/unknot",
        "UNKNOT_WEBHOOK_URL, https://bot.example.org/unknot?x=1"
    })
    void aWrongSettingIsOneLineThatNamesIt(String name, String value) {
        Settings.Read read = Settings.read(Map.of(name, value));

        List<String> faults = assertInstanceOf(Settings.Read.Bad.class, read).faults();
        assertEquals(1, faults.size());
        assertTrue(faults.getFirst().startsWith(name + " is not "), faults.getFirst());
    }

    @Test
    void everyWrongSettingIsToldAtOnce() {
        Settings.Read read = Settings.read(Map.of("TELEGRAM_BOT_TOKEN", "x", "UNKNOT_PORT", "x", "UNKNOT_DATABASE", "x"));

        assertEquals(3, assertInstanceOf(Settings.Read.Bad.class, read).faults().size());
    }

    @Test
    void theValueOfASecretIsNeverShown() {
        Settings.Read read = Settings.read(Map.of("TELEGRAM_BOT_TOKEN", "12345:almost right but secret"));

        assertFalse(read.toString().contains("secret"));
    }

    @Test
    void theTokenIsNotInThePrintedSettings() {
        Settings settings = Main.settings(Map.of("TELEGRAM_BOT_TOKEN", "12345:verysecret"));

        assertFalse(settings.toString().contains("verysecret"));
    }
}
