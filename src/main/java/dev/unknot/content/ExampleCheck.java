package dev.unknot.content;

import dev.unknot.triage.Tier;
import dev.unknot.triage.text.Screened;
import dev.unknot.triage.text.Screener;
import java.util.List;
import java.util.Map;

/// Reads the examples of every language, and checks that each is read as it says. That proves the rules
/// to whoever writes them, and takes too long for a start, which does without it.
final class ExampleCheck {

    private final Screener screener;
    private final Problems problems;

    ExampleCheck(Screener screener, Problems problems) {
        this.screener = screener;
        this.problems = problems;
    }

    void check(Map<String, List<LexiconReader.Example>> byLanguage) {
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
}
