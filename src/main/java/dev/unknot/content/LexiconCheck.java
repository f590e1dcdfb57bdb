package dev.unknot.content;

import dev.unknot.triage.text.EntryOrder;
import dev.unknot.triage.text.Phrase;
import java.util.Set;
import java.util.TreeSet;

/// Checks that a language says what the rules rest on, and nothing that nobody asks for.
final class LexiconCheck {

    private final FlagRulesReader.Read rules;
    private final Problems problems;

    LexiconCheck(FlagRulesReader.Read rules, Problems problems) {
        this.rules = rules;
        this.problems = problems;
    }

    void check(LexiconReader.Read read, String file) {
        Set<String> known = new TreeSet<>(ReadingReader.builtIn());
        known.addAll(read.entries().keySet());
        known.addAll(rules.groups().keySet());
        Set<String> used = new TreeSet<>(rules.named().keySet());
        rules.groups().values().forEach(used::addAll);
        read.entries().forEach((entry, phrases) -> phrases.forEach(phrase -> {
            used.addAll(phrase.concepts());
            unknown(read, entry, phrase, known);
        }));
        rules.named().forEach((concept, spot) -> missing(concept, spot, known, file));
        read.concepts().stream().filter(concept -> !used.contains(concept)).filter(concept -> !concept.equals("began"))
                .forEach(concept -> problems.add(Rule.UNUSED_CONCEPT, spot(read, concept),
                        "no rule and no phrase asks for \"" + concept + "\"" + Spelling.hint(concept, used)));
    }

    /// Reports entries that are made of themselves.
    void circle(LexiconReader.Read read, EntryOrder order) {
        order.circle().ifPresent(circle -> problems.add(Rule.CIRCULAR_CONCEPT,
                spot(read, circle.getLast()), "is made of itself: " + String.join(" → ", circle)));
    }

    private void unknown(LexiconReader.Read read, String entry, Phrase phrase, Set<String> known) {
        phrase.concepts().stream().filter(concept -> !known.contains(concept))
                .forEach(concept -> problems.add(Rule.UNKNOWN_CONCEPT, spot(read, entry), "\"" + phrase.written()
                        + "\": there is no concept \"" + concept + "\"" + Spelling.hint(concept, known)));
    }

    private void missing(String concept, Spot asked, Set<String> known, String file) {
        if (!known.contains(concept)) {
            problems.add(Rule.MISSING_CONCEPT, Spot.file(file), "has no words for \"" + concept
                    + "\", which line " + asked.line() + " of " + asked.file() + " asks for; write some");
        }
    }

    private static Spot spot(LexiconReader.Read read, String entry) {
        return read.spots().getOrDefault(entry, Spot.file(ReadingReader.FOLDER));
    }
}
