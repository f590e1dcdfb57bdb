package dev.unknot.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What code says, read from its source: the keys of phrases, and the arguments that are handed over.
final class Sayings {

    private static final Pattern KEY = Pattern.compile("\"((?:bot|inline|nudges|reminders|team|verdicts)/[A-Za-z/]*)\"");
    private static final Pattern CALL =
            Pattern.compile("say\\(\\s*\"((?:bot|inline|nudges|reminders|team|verdicts)/[A-Za-z/]*[A-Za-z])\"\\s*(\\)|,\\s*Map\\.of\\()");

    private static final Pattern BUTTON =
            Pattern.compile("(?:Tap|plain|Link)\\(\\s*words\\.say\\(\\s*\"((?:bot|inline|nudges|reminders|team|verdicts)/[A-Za-z/]*[A-Za-z])\"");

    private Sayings() {}

    /// One phrase said with arguments of these names.
    record Saying(String key, Set<String> arguments) {}

    /// The keys in code; one that ends with `/` stands for all that begin so.
    static Set<String> keys() {
        return sources().flatMap(source -> KEY.matcher(source).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The keys of what is said on buttons.
    static Set<String> buttons() {
        return sources().flatMap(source -> BUTTON.matcher(source).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The phrases that are said with their arguments named on the spot.
    static List<Saying> all() {
        return sources().flatMap(source -> in(source).stream()).toList();
    }

    static List<Saying> in(String source) {
        List<Saying> sayings = new ArrayList<>();
        Matcher call = CALL.matcher(source);
        while (call.find()) {
            List<String> inside = call.group(2).equals(")") ? List.of() : parts(source.substring(call.end()));
            sayings.add(new Saying(call.group(1), IntStream.range(0, inside.size())
                    .filter(i -> i % 2 == 0)
                    .mapToObj(i -> inside.get(i).strip().replace("\"", ""))
                    .collect(Collectors.toCollection(TreeSet::new))));
        }
        return sayings;
    }

    /// What stands between the commas, up to the closing bracket.
    private static List<String> parts(String source) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int depth = 0;
        for (int i = 0; depth >= 0; i++) {
            char c = source.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0 || (depth == 0 && c == ',')) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        return parts;
    }

    private static Stream<String> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.toString().contains("/content/"))
                    .map(Sayings::read)
                    .toList()
                    .stream();
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
