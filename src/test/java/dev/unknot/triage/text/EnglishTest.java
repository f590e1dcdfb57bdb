package dev.unknot.triage.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.triage.Tier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Danger in people's own words: what is heard, what is denied, and what only sounds like it.
class EnglishTest {

    /// What can be denied by "no"; "no I fainted" nobody says.
    private static final Pattern NOUN = Pattern.compile("^(?!i |im |my |so |feel|one |he |she |better )");

    private final Screener screener = Screeners.real();

    @ParameterizedTest
    @ValueSource(strings = {
        "chest pain", "CHEST PAIN!!!", "i have chest pain", "since this morning: chest-pain", "chest   pain",
        "Chest pain? yes", "ＣＨＥＳＴ pain", "neck ok, but chest pain", "no, chest pain", "no fever but chest pain",
        "not my neck. chest pain", "no fever and i have chest pain", "never mind the neck; it is chest pain", "chets pain",
        "my che\u200bst hurts", "a pain in my chest", "ch\u00e9st pain"
    })
    void aDangerIsHeard(String text) {
        assertTrue(read(text).codes().contains("CARDIAC_CHEST_PAIN"), text);
        assertEquals(Tier.EMERGENCY, read(text).tier());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "no chest pain", "I do not have chest pain", "I don't have any chest pain", "I don’t have chest pain",
        "I don´t have chest pain", "never had chest pain", "without any chest pain", "no fever or chest pain", "my chest",
        "chest pain: no", "chest pain? nope", "no fever, chest pain or numbness"
    })
    void aDenialIsNot(String text) {
        assertEquals(Tier.STRETCH, read(text).tier(), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "I have not slept and I want to die|SUICIDAL_TEXT",
        "no energy and want to die|SUICIDAL_TEXT",
        "i do not know what this new heavy chest pain is|CARDIAC_CHEST_PAIN",
        "yesterday no chest pain. today chest pain|CARDIAC_CHEST_PAIN",
        "it's not that my hand isn't numb|NEURO_ARM_OR_LEG",
        "I don't want to live|SUICIDAL_TEXT",
        "not weak, not sick, just tingling toes|NEURO_ARM_OR_LEG",
        "neck a bit stiff, nothing special, and cannot breathe since this morning|BREATHLESS_SEVERE",
        "no worries about the reminders, chest pain and sweating since noon|CARDIAC_CHEST_PAIN",
        "my dad cannot feel his legs|BOTH_LEGS_WEAK"
    })
    void aDenialReachesNoFurtherThanItsThought(String text, String code) {
        assertTrue(read(text).codes().contains(code), text + " is read as " + read(text).codes());
    }

    @ParameterizedTest
    @MethodSource("heard")
    void whatWasHeardOnceIsHeardStillAndItsDenialIsNot(String code, String said) {
        assertHeard(code, "hello, " + said + " since today");
        assertHeard(code, said.toUpperCase(Locale.ROOT));
        if (!said.contains(" and ") && NOUN.matcher(said).find()) {
            assertFalse(read("there was no " + said).codes().contains(code), "no " + said);
            assertFalse(read("never any " + said).codes().contains(code), "never any " + said);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "my neck is killing me", "I am dying at my desk", "this chair will be the death of me", "dead tired today",
        "I could kill for a massage", "a pain in the neck, that printer", "my shoulders feel like concrete",
        "I hurt myself at the gym", "cut myself some slack", "I can't go on holiday like that, help",
        "my head is bursting with work", "so stiff that I walk like a robot", "my back is a wreck",
        "I slept like a log on the wrong side", "breathing exercises please", "can I stretch after lunch?",
        "screen time all night", "my knots have knots", "this deadline is killing me"
    })
    void aFigureOfSpeechIsNotTakenForDanger(String text) {
        assertEquals(Set.of(), read(text).codes(), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "the pain makes me want to die", "I can't go on like this", "I cannot go on like this anymore",
        "i don't want to wake up tomorrow", "I do not want to wake up", "I do not want to live any more",
        "everybody would be better off dead... i mean i would be better off dead", "thinking about suicide",
        "I just want to end it all", "there is no reason to live", "not sleeping and I want to kill myself",
        "i cant go on like this anymore"
    })
    void wordsOfDespairAreHeard(String text) {
        assertTrue(read(text).codes().contains("SUICIDAL_TEXT"), text);
    }

    private Screened read(String text) {
        return screener.read(text, "en");
    }

    private void assertHeard(String code, String text) {
        Screened screened = read(text);
        Tier least = screener.read(text, "en").findings().stream()
                .filter(finding -> finding.flag().code().equals(code))
                .map(finding -> finding.flag().tier())
                .findFirst()
                .orElse(Tier.EMERGENCY);
        assertTrue(screened.codes().contains(code) || screened.tier().compareTo(least) >= 0,
                "“" + text + "” is read as " + screened.codes() + " and not as " + code);
    }

    static Stream<Arguments> heard() {
        return lines().stream().map(line -> line.split("\t")).map(line -> Arguments.of(line[0], line[1]));
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/reading/heard-en.tsv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
