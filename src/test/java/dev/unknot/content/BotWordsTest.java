package dev.unknot.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What code says stands in `bot.json` and `verdicts.json`. A literal that ends with `/` stands for all
/// keys that begin so.
class BotWordsTest {

    private static final Pattern KEY = Pattern.compile("\"((?:bot|verdicts)/[A-Za-z/]*)\"");

    private final Phrases phrases = phrases();
    private final Set<String> literals = literals();

    @Test
    void whatCodeSaysStandsInTheWords() {
        List<String> missing = literals.stream().filter(literal -> matching(literal).isEmpty()).toList();

        assertTrue(literals.size() > 50, "the pattern finds no keys any more");
        assertEquals(List.of(), missing);
    }

    @Test
    void aKeyThatIsMisspeltIsFound() {
        assertTrue(matching("bot/welcom").isEmpty());
        assertTrue(matching("bot/menus/").isEmpty());
    }

    private List<String> matching(String literal) {
        return phrases.all().stream().map(Phrases.Entry::key).filter(key -> means(literal, key)).toList();
    }

    private static boolean means(String literal, String key) {
        return literal.endsWith("/") ? key.startsWith(literal) : key.equals(literal);
    }

    private static Phrases phrases() {
        Problems problems = new Problems();
        return new WordsReader(new JsonFiles(Path.of(""), problems), new Values(problems)).read("en").phrases();
    }

    private static Set<String> literals() {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            return sources.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.toString().contains("/content/"))
                    .flatMap(path -> KEY.matcher(read(path)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
