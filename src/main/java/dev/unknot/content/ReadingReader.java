package dev.unknot.content;

import dev.unknot.triage.RedFlag;
import dev.unknot.triage.text.EntryOrder;
import dev.unknot.triage.text.FlagRules;
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
import java.util.stream.Collectors;

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

    /// What the folder holds.
    ///
    /// @param examples texts that must be read as they say, by language
    record Read(Screener screener, Map<String, List<LexiconReader.Example>> examples) {}

    Optional<Read> read(QuestionShapes questions) {
        return files.read(FlagRulesReader.FILE)
                .map(new FlagRulesReader(values, flags, questions)::read)
                .map(this::languages);
    }

    private Read languages(FlagRulesReader.Read rules) {
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
        lexicons.forEach((language, lexicon) -> reachable(language, lexicon, rules));
        FlagRules all = rules.rules().with(flags.orElse(List.of()));
        return new Read(new Screener(lexicons, all, learned(lexicons.keySet())), examples);
    }

    /// What nothing but words can raise must have words.
    private void reachable(String language, Lexicon lexicon, FlagRulesReader.Read rules) {
        Set<String> said = rules.rules().rules().stream().map(rule -> rule.flag().code()).collect(Collectors.toSet());
        said.addAll(lexicon.entries());
        flags.orElse(List.of()).stream()
                .filter(flag -> flag.by() == RedFlag.By.TEXT && !said.contains(flag.code()))
                .forEach(flag -> values.problems().add(Rule.FLAG_UNREACHABLE, Spot.file(FOLDER + "/" + language + ".json"),
                        flag.code() + " is raised by words alone, and there are none; write some"));
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
        EntryOrder order = EntryOrder.of(entries);
        check.circle(read, order);
        return order.circle().isPresent() ? Optional.empty() : Optional.of(new Lexicon(read.words(), entries, order));
    }

    private Known codes() {
        return flags.map(known -> Known.of(new HashSet<>(known.stream().map(RedFlag::code).toList())))
                .orElseGet(Known::unread);
    }

    static Set<String> builtIn() {
        return Lexicon.BUILT_IN;
    }
}
