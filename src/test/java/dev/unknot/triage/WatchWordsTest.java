package dev.unknot.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Danger in people's own words: what is heard, what is denied, and what only sounds like it.
class WatchWordsTest {

    private static final WatchWords SMALL = new WatchWords(
            Map.of(
                    "CHEST", List.of("chest pain", "tight chest"),
                    "CRISIS", List.of("want to die", "suicid*", "dont want to live")),
            Set.of("no", "not", "never", "without", "dont"));

    private static final Map<String, List<String>> PHRASES = phrases();
    private static final WatchWords REAL = new WatchWords(PHRASES, negations());

    @ParameterizedTest
    @ValueSource(strings = {
        "chest pain", "CHEST PAIN!!!", "i have chest pain", "since this morning: chest-pain", "chest   pain",
        "Chest pain? yes", "ＣＨＥＳＴ pain", "neck ok, but chest pain", "no, chest pain", "no fever but chest pain",
        "not my neck. chest pain", "no fever and i have chest pain", "never mind the neck; it is chest pain"
    })
    void aPhraseIsHeard(String text) {
        assertEquals(Set.of("CHEST"), SMALL.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "no chest pain", "I do not have chest pain", "I don't have any chest pain", "I don’t have chest pain",
        "I don´t have chest pain", "never had chest pain", "without any chest pain", "no fever or chest pain",
        "my chest", "pain in the back, chest fine", "chest. pain", "chestpain", "chest painful"
    })
    void aDenialOrHalfAPhraseIsNot(String text) {
        assertEquals(Set.of(), SMALL.read(text));
    }

    @Test
    void aDenialReachesNoFurtherThanItsThought() {
        assertEquals(Set.of("CRISIS"), SMALL.read("I have not slept and I want to die"));
        assertEquals(Set.of("CRISIS"), SMALL.read("no energy and want to die"));
        assertEquals(Set.of("CHEST"), SMALL.read("i do not know what this new heavy chest pain is"));
    }

    @Test
    void aDenialThatBelongsToThePhraseIsNoDenialOfIt() {
        assertEquals(Set.of("CRISIS"), SMALL.read("I don't want to live"));
        assertEquals(Set.of(), SMALL.read("I don't want to die"));
    }

    @Test
    void aStarStandsForEveryEnding() {
        assertEquals(Set.of("CRISIS"), SMALL.read("feeling suicidal"));
        assertEquals(Set.of("CRISIS"), SMALL.read("suicide"));
        assertEquals(Set.of(), SMALL.read("suic"));
    }

    @Test
    void oneDenialDoesNotCoverASecondMention() {
        assertEquals(Set.of("CHEST"), SMALL.read("yesterday no chest pain. today chest pain"));
        assertEquals(Set.of("CHEST", "CRISIS"), SMALL.read("tight chest and i want to die"));
    }

    @ParameterizedTest
    @MethodSource("everyPhrase")
    void everyPhraseOfTheContentIsHeardAndItsDenialIsNot(String code, String phrase) {
        String said = phrase.replace("*", "al");

        assertTrue(REAL.read("hello, " + said + " since today").contains(code), said);
        assertTrue(REAL.read(said.toUpperCase(Locale.ROOT)).contains(code), said);
        if (!said.contains(" and ")) {
            assertFalse(REAL.read("there was no " + said).contains(code), "no " + said);
            assertFalse(REAL.read("never any " + said).contains(code), "never any " + said);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "my neck is killing me", "I am dying at my desk", "this chair will be the death of me", "dead tired today",
        "I could kill for a massage", "a pain in the neck, that printer", "my shoulders feel like concrete",
        "I hurt myself at the gym", "cut myself some slack", "I can't go on holiday like that, help",
        "my head is bursting with work", "so stiff that I walk like a robot", "my back is a wreck",
        "I slept like a log on the wrong side", "breathing exercises please", "can I stretch after lunch?",
        "screen time all night", "my knots have knots"
    })
    void aFigureOfSpeechIsNotTakenForDanger(String text) {
        assertEquals(Set.of(), REAL.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "the pain makes me want to die", "I can't go on like this", "I cannot go on like this anymore",
        "i don't want to wake up tomorrow", "I do not want to wake up", "I do not want to live any more",
        "everybody would be better off dead... i mean i would be better off dead", "thinking about suicide",
        "I just want to end it all", "there is no reason to live", "not sleeping and I want to kill myself"
    })
    void wordsOfDespairAreHeard(String text) {
        assertEquals(Set.of("SUICIDAL_TEXT"), REAL.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no ", "chest ", "a", "....", "\u202E", "\uD83D\uDE00", "not chest pain "})
    void hostileTextIsReadAtOnce(String part) {
        String text = part.repeat(4096 / part.length());

        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> REAL.read(text));
    }

    static Stream<Arguments> everyPhrase() {
        return PHRASES.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(phrase -> !phrase.startsWith("i "))
                        .map(phrase -> Arguments.of(entry.getKey(), phrase)));
    }

    private static Map<String, List<String>> phrases() {
        Map<String, List<String>> phrases = new TreeMap<>();
        english().get("phrases").properties().forEach(entry -> phrases.put(entry.getKey(), texts(entry.getValue())));
        return phrases;
    }

    private static Set<String> negations() {
        return new HashSet<>(texts(english().get("negations")));
    }

    private static JsonNode english() {
        try {
            return new ObjectMapper().readTree(Path.of("data/watch-words.json").toFile()).get("en");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
