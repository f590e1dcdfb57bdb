package dev.unknot.triage.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a phrase matches, as a content author writes it.
class PhraseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "numb hand|my numb hand|true",
        "numb* hand|numbness hand|true",
        "numb hand|numb, hand|false",
        "numb (left) hand|numb left hand|true",
        "numb (left) hand|numb hand|true",
        "cant ... feel|cant really quite feel|true",
        "cant ... feel|cant now and then at all feel|false",
        "cant ... feel|cant, feel|false",
        "[pins and needles;tingling]|pins and needles|true",
        "[pins and needles;tingling]|pins or needles|false",
        "since # days|since 3 days|true",
        "since # days|since three days|false",
        "gone $|it is gone.|true",
        "gone $|gone numb|false",
        "feel @limb|feel my left arm|false",
        "feel @limb|feel left arm|true",
        "fingers|figers|true",
        "fingers|ringers|false",
        "hand|hnad|true",
        "hand|band|false",
        "gelähmt|gelahmt|true",
        "straße|STRASSE|true",
        "ещё болит|еще болит|true",
        "wake ... night|wake not at night|false",
        "not ... feel|not now not feel|true",
        "feel whether|i feel, whether|true",
        "feel whether|i feel: whether|false",
        "feel nothing|i feel, nothing|false",
        "atrophied|atrofyed|false",
        "atrophy|attroffy|true",
        "telephone*|telefones|true",
        "fingers|phingers|true",
        "fingers|phingars|false"
    })
    void aPhraseIsFoundOrNot(String phrase, String text, boolean found) {
        Map<String, List<Phrase>> entries = Map.of(
                "limb", List.of(Phrase.of("left|right arm")), "it", List.of(Phrase.of(phrase.replace(';', '|'))),
                "context.negation.before", List.of(Phrase.of("not|never")),
                "context.bridges", List.of(Phrase.of("whether")));

        Passage passage = lexicon(entries).read(Tokenizer.tokens(text));

        assertEquals(found, !passage.spans("it").isEmpty(), phrase + " in “" + text + "”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "(my)", "... feel", "feel ...", "Numb", "can't", "two  spaces", "(open", "close)", "$", "@Limb", "a||b"})
    void whatNothingTypedCanBeIsNoPhrase(String phrase) {
        assertThrows(IllegalArgumentException.class, () -> Phrase.of(phrase));
    }

    private static Lexicon lexicon(Map<String, List<Phrase>> entries) {
        return new Lexicon(new Lexicon.Words(Set.of(), Set.of("ringers"), Map.of(), Map.of("ph", "f", "th", "t")), entries, EntryOrder.of(entries));
    }
}
