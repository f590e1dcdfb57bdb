package dev.unknot.content;

import dev.unknot.triage.RedFlag;
import dev.unknot.triage.WatchWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Reads `data/watch-words.json`: phrases that mean danger in whatever somebody types, by language.
final class WatchReader {

    static final String FILE = "data/watch-words.json";

    private static final Pattern WORD = Pattern.compile("[\\p{Ll}\\p{Lo}\\p{N}]+\\*?");

    private final Values values;
    private final Optional<List<RedFlag>> flags;

    /// Reads phrases for these flags; none where the flags could not be read.
    WatchReader(Values values, Optional<List<RedFlag>> flags) {
        this.values = values;
        this.flags = flags;
    }

    Map<String, WatchWords> read(Node top) {
        Reader file = values.object(top);
        file.schema("../dialogs/schema/watch-words.schema.json");
        Map<String, WatchWords> byLanguage = new TreeMap<>();
        for (String language : file.keys()) {
            if (!language.equals("$schema")) {
                byLanguage.put(language, language(file.object(language)));
            }
        }
        if (!byLanguage.containsKey(Languages.FIRST)) {
            file.need(Languages.FIRST);
        }
        return byLanguage;
    }

    private WatchWords language(Reader reader) {
        Set<String> negations = Set.copyOf(reader.texts("negations", this::phrase));
        Reader phrases = reader.object("phrases");
        Map<String, List<String>> byCode = new HashMap<>();
        phrases.keys().forEach(code -> byCode.put(code, phrases.texts(code, this::phrase)));
        reader.done();
        check(phrases);
        return new WatchWords(byCode, negations);
    }

    private void check(Reader phrases) {
        Known codes = flags.map(known -> Known.of(Set.copyOf(known.stream().map(RedFlag::code).toList())))
                .orElseGet(Known::unread);
        for (String code : phrases.keys()) {
            if (codes.lacks(code)) {
                values.problems().add(Rule.UNKNOWN_FLAG, phrases.spot(code), "no flag of " + RedFlagsReader.FILE
                        + " is called \"" + code + "\"" + Spelling.hint(code, codes.names()));
            }
        }
        flags.orElse(List.of()).stream()
                .filter(flag -> flag.by() == RedFlag.By.TEXT && !phrases.keys().contains(flag.code()))
                .forEach(flag -> values.problems().add(Rule.FLAG_UNREACHABLE, phrases.spot(),
                        flag.code() + " is raised by words alone, and there are none; write some"));
    }

    /// People's words are compared in small letters and without apostrophes.
    private String phrase(Node node) {
        String phrase = values.text(node);
        if (!phrase.isBlank() && !List.of(phrase.split(" ", -1)).stream().allMatch(WORD.asMatchPredicate())) {
            values.problems().add(Rule.BAD_PHRASE, node.spot(),
                    "nothing typed is like that; write small letters, single spaces and no apostrophes");
        }
        return phrase;
    }
}
