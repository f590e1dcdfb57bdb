package dev.unknot.triage.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The words of a text in a line, and back.
class WordLineTest {

    /// A word, a denied word, a pair of words; neither a piece of one nor two with one between.
    private static final Pattern WORD_OR_PAIR = Pattern.compile("[^ ]+ [^ ]+");

    @Test
    void sentencesDenialsAndNumbersAreInTheLine() {
        String line = WordLine.of(Screeners.real().features("My arm is numb! No fever, pain since 10 days", "en"));

        assertEquals("my arm is numb . no -fever pain since #some_days days", line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "my arm is numb. it was fine last year! No fever, no rash. what if it stays??",
        "numb",
        "No fever. no fever. 38,5 or 39 / 40 🔥",
        "x w g a. - b ^ c",
        "w w x x"
    })
    void theLineKeepsTheWordsAndThePairsButNoNumber(String text) {
        Features features = Screeners.real().features(text, "en");

        Set<String> kept = WordLine.features(WordLine.of(features));

        Set<String> wanted = new TreeSet<>(features.words().keySet());
        wanted.removeIf(feature -> !WORD_OR_PAIR.matcher(feature).matches() || feature.matches(".*#\\d.*"));
        assertEquals(wanted, kept);
    }
}
