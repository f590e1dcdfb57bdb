package dev.unknot.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What code says stands in `bot.json`, `inline.json`, `nudges.json`, `reminders.json`, `team.json` and
/// `verdicts.json` and gets the arguments it wants, and what stands there is said by code.
class BotWordsTest {

    private final Phrases phrases = phrases();
    private final Set<String> keys = Sayings.keys();

    @Test
    void whatCodeSaysStandsInTheWords() {
        List<String> missing = keys.stream().filter(key -> matching(key).isEmpty()).toList();

        assertTrue(keys.size() > 50, "the pattern finds no keys any more");
        assertEquals(List.of(), missing);
    }

    @Test
    void whatStandsInTheWordsIsSaidByCode() {
        List<String> unused = phrases.all().stream()
                .map(Phrases.Entry::key)
                .filter(key -> key.startsWith("bot/") || key.startsWith("inline/") || key.startsWith("nudges/")
                        || (key.startsWith("reminders/") && !key.startsWith("reminders/typed/")) || key.startsWith("team/")
                        || key.startsWith("verdicts/"))
                .filter(key -> keys.stream().noneMatch(said -> means(said, key)))
                .toList();

        assertEquals(List.of(), unused);
    }

    @Test
    void everyPhraseGetsTheArgumentsItWants() {
        List<Sayings.Saying> sayings = Sayings.all();

        List<Sayings.Saying> wrong = sayings.stream()
                .filter(saying -> !wanted(saying.key()).equals(saying.arguments()))
                .toList();

        assertTrue(sayings.size() > 50, "the pattern finds no sayings any more");
        assertEquals(List.of(), wrong);
    }

    @Test
    void whatStandsOnAButtonIsShortAndWithoutTags() {
        Set<String> buttons = Sayings.buttons();

        List<String> wrong = buttons.stream()
                .flatMap(said -> matching(said).stream())
                .flatMap(key -> phrases.find(key).stream())
                .map(entry -> entry.texts().getFirst().value())
                .filter(label -> label.length() > PhraseKind.BUTTON.longest() || label.contains("<"))
                .toList();

        assertTrue(buttons.size() > 15, "the pattern finds no buttons any more");
        assertEquals(List.of(), wrong);
    }

    @Test
    void aMisspeltKeyOrArgumentIsFound() {
        String source = "words.say(\"bot/interview/progress\", Map.of(\"part\", f(1, 2), \"off\", 8))";

        Sayings.Saying saying = Sayings.in(source).getFirst();

        assertTrue(matching("bot/welcom").isEmpty());
        assertTrue(matching("bot/menus/").isEmpty());
        assertEquals(Set.of("part", "off"), saying.arguments());
        assertEquals(Set.of("part", "of"), wanted(saying.key()));
    }

    private Set<String> wanted(String key) {
        return phrases.find(key)
                .map(entry -> MessageCheck.arguments(entry.texts().getFirst().value()))
                .orElse(Set.of());
    }

    private List<String> matching(String said) {
        return phrases.all().stream().map(Phrases.Entry::key).filter(key -> means(said, key)).toList();
    }

    private static boolean means(String said, String key) {
        return said.endsWith("/") ? key.startsWith(said) : key.equals(said);
    }

    private static Phrases phrases() {
        Problems problems = new Problems();
        return new WordsReader(new JsonFiles(Path.of(""), problems), new Values(problems)).read("en").phrases();
    }
}
