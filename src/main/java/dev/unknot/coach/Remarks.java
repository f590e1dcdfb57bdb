package dev.unknot.coach;

import dev.unknot.chat.Phrasebook;
import dev.unknot.triage.text.Assertion;
import dev.unknot.triage.text.Finding;
import dev.unknot.triage.text.Screened;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says what was understood of a text that speaks of warning signs and means none now: they are
/// denied, over, or only asked about. It clears nobody and says so.
final class Remarks {

    private final Phrasebook words;
    private final HelpLines help;

    Remarks(Phrasebook words, HelpLines help) {
        this.words = words;
        this.help = help;
    }

    /// What there is to say; empty where the text speaks of no sign.
    Optional<String> on(Screened screened, Person person) {
        List<String> lines = new ArrayList<>();
        said("bot/heard/denied", screened, Assertion.NEGATED).ifPresent(lines::add);
        said("bot/heard/over", screened, Assertion.OVER).ifPresent(lines::add);
        ifItHappens(screened, person).ifPresent(lines::add);
        if (lines.isEmpty() && isFigure(screened)) {
            lines.add(words.say("bot/heard/figure"));
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n", lines));
    }

    private Optional<String> said(String key, Screened screened, Assertion meant) {
        List<Finding> found = screened.findings().stream().filter(finding -> finding.assertion() == meant).toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say(key, Map.of("words", Quotes.of(words, found))));
    }

    /// What to do if that should happen, by the most severe sign that was asked about.
    private Optional<String> ifItHappens(Screened screened, Person person) {
        return screened.findings().stream()
                .filter(finding -> finding.assertion() == Assertion.HYPOTHETICAL || finding.assertion() == Assertion.ASKED)
                .map(Finding::flag)
                .findFirst()
                .map(flag -> words.say("bot/heard/if/" + flag.tier().name().toLowerCase(java.util.Locale.ROOT), Map.of(
                        "reason", words.say("flags/" + flag.code() + "/reason"),
                        "number", help.emergency(person.country()))));
    }

    private static boolean isFigure(Screened screened) {
        return screened.concepts().contains("figures")
                || screened.findings().stream().anyMatch(finding -> finding.assertion() == Assertion.FIGURE);
    }
}
