package dev.unknot.coach;

import dev.unknot.chat.Phrasebook;
import dev.unknot.triage.text.Finding;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Gives people's own words back to them, as text and never as markup.
final class Quotes {

    private static final int LONGEST = 80;
    private static final int MOST = 3;

    private Quotes() {}

    /// The words that findings rest on, the longest of those that say the same.
    static String of(Phrasebook words, List<Finding> findings) {
        Set<String> said = findings.stream()
                .filter(finding -> findings.stream().noneMatch(other -> isWithin(finding, other)))
                .map(Quotes::said)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return said.stream()
                .limit(MOST)
                .map(quote -> words.say("bot/heard/quote", Map.of("words", plain(quote))))
                .collect(Collectors.joining(", "));
    }

    /// The whole clause, where it is short.
    private static String said(Finding finding) {
        return finding.clause().length() <= LONGEST ? finding.clause() : String.join(" … ", finding.words());
    }

    private static boolean isWithin(Finding one, Finding other) {
        return other.start() <= one.start() && one.end() <= other.end()
                && other.end() - other.start() > one.end() - one.start();
    }

    private static String plain(String quote) {
        int length = Math.min(quote.length(), LONGEST);
        String shortened = quote.substring(0, length).strip() + (quote.length() > LONGEST ? "…" : "");
        return shortened.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replaceAll("\\p{Cntrl}", " ");
    }
}
