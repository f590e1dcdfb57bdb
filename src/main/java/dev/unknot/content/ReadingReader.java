package dev.unknot.content;

import dev.unknot.triage.RedFlag;
import dev.unknot.triage.text.Learned;
import dev.unknot.triage.text.Lexicon;
import dev.unknot.triage.text.Phrase;
import dev.unknot.triage.text.Screener;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Reads `data/reading/`: the rules that are the same in every language, and the languages.
final class ReadingReader {

    static final String FOLDER = "data/reading";

    private static final String RULES = "rules.json";

    private final JsonFiles files;
    private final Values values;
    private final Optional<List<RedFlag>> flags;

    /// Reads what means these flags; none where the flags could not be read.
    ReadingReader(JsonFiles files, Values values, Optional<List<RedFlag>> flags) {
        this.files = files;
        this.values = values;
        this.flags = flags;
    }

    Optional<Screener> read(QuestionShapes questions) {
        return files.read(FlagRulesReader.FILE)
                .map(new FlagRulesReader(values, flags, questions)::read)
                .map(this::languages);
    }

    private Screener languages(FlagRulesReader.Read rules) {
        Map<String, Lexicon> lexicons = new TreeMap<>();
        Map<String, List<LexiconReader.Example>> examples = new TreeMap<>();
        LexiconCheck check = new LexiconCheck(rules, values.problems());
        for (String file : files.jsonFiles(FOLDER)) {
            if (!file.equals(RULES)) {
                String language = file.substring(0, file.length() - ".json".length());
                files.read(FOLDER + "/" + file).map(new LexiconReader(values, codes())::read).ifPresent(read -> {
                    check.check(read, FOLDER + "/" + file);
                    examples.put(language, read.examples());
                    lexicon(read, rules, check).ifPresent(lexicon -> lexicons.put(language, lexicon));
                });
            }
        }
        if (!lexicons.containsKey(Languages.FIRST) && !files.has(FOLDER + "/" + Languages.FIRST + ".json")) {
            values.problems().add(Rule.MISSING_FILE, Spot.file(FOLDER + "/" + Languages.FIRST + ".json"),
                    "is missing; bring it back");
        }
        Screener screener = new Screener(lexicons, rules.rules().with(flags.orElse(List.of())), learned(lexicons.keySet()));
        new ExampleCheck(screener, values.problems()).check(examples, rules, flags.orElse(List.of()));
        return screener;
    }

    /// What was learned for these languages; there need not be anything.
    private Map<String, Learned> learned(Set<String> languages) {
        Map<String, Learned> learned = new TreeMap<>();
        for (String language : languages) {
            String file = LearnedReader.FOLDER + "/" + language + ".json";
            if (files.has(file)) {
                files.read(file).map(new LearnedReader(values, flags)::read).ifPresent(read -> learned.put(language, read));
            }
        }
        return learned;
    }

    private static Optional<Lexicon> lexicon(LexiconReader.Read read, FlagRulesReader.Read rules, LexiconCheck check) {
        Map<String, List<Phrase>> entries = new TreeMap<>(read.entries());
        rules.groups().forEach((group, members) ->
                entries.putIfAbsent(group, List.of(Phrase.of("@" + String.join("|@", members)))));
        return check.isCircular(read, entries) ? Optional.empty() : Optional.of(new Lexicon(read.words(), entries));
    }

    private Known codes() {
        return flags.map(known -> Known.of(new HashSet<>(known.stream().map(RedFlag::code).toList())))
                .orElseGet(Known::unread);
    }

    static Set<String> builtIn() {
        return Lexicon.BUILT_IN;
    }
}
