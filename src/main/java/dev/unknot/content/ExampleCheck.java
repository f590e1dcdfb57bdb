package dev.unknot.content;

import dev.unknot.triage.RedFlag;
import dev.unknot.triage.Tier;
import dev.unknot.triage.text.Screened;
import dev.unknot.triage.text.Screener;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the examples of every language, and checks that each is read as it says.
final class ExampleCheck {

    private final Screener screener;
    private final Problems problems;

    ExampleCheck(Screener screener, Problems problems) {
        this.screener = screener;
        this.problems = problems;
    }

    void check(Map<String, List<LexiconReader.Example>> byLanguage, FlagRulesReader.Read rules, List<RedFlag> flags) {
        reachable(rules, flags);
        byLanguage.forEach((language, examples) -> {
            if (screener.languages().contains(language)) {
                examples.forEach(example -> check(language, example));
            }
        });
    }

    private void check(String language, LexiconReader.Example example) {
        Screened screened = screener.readByRules(example.text(), language);
        boolean misread = example.flags().isEmpty()
                ? screened.tier() != Tier.STRETCH
                : !screened.codes().containsAll(example.flags());
        if (misread) {
            problems.add(Rule.EXAMPLE_MISREAD, example.spot(), "\"" + example.text() + "\" is read as "
                    + screened.codes() + ", not " + example.flags());
        }
    }

    /// What nothing but words can raise must have words.
    private void reachable(FlagRulesReader.Read rules, List<RedFlag> flags) {
        Set<String> ruled = rules.rules().rules().stream().map(rule -> rule.flag().code()).collect(Collectors.toSet());
        screener.entriesByLanguage().forEach((language, entries) -> flags.stream()
                .filter(flag -> flag.by() == RedFlag.By.TEXT)
                .filter(flag -> !ruled.contains(flag.code()) && !entries.contains(flag.code()))
                .forEach(flag -> problems.add(Rule.FLAG_UNREACHABLE,
                        Spot.file(ReadingReader.FOLDER + "/" + language + ".json"),
                        flag.code() + " is raised by words alone, and there are none; write some")));
    }
}
