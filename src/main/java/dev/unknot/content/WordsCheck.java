package dev.unknot.content;

import java.util.HashSet;
import java.util.Set;

/// Compares the words of a language with what is wanted.
final class WordsCheck {

    private final String language;
    private final Phrases phrases;
    private final Problems problems;

    WordsCheck(String language, Phrases phrases, Problems problems) {
        this.language = language;
        this.phrases = phrases;
        this.problems = problems;
    }

    /// Reports what is missing and what is left over.
    void against(Wanted wanted) {
        Set<String> keys = new HashSet<>();
        for (Wanted.Want want : wanted.all()) {
            keys.add(want.key());
            phrases.find(want.key()).ifPresentOrElse(entry -> form(want, entry), () -> missing(want));
        }
        phrases.all().stream()
                .filter(entry -> wanted.closed(entry.key()) && !keys.contains(entry.key()))
                .forEach(this::leftOver);
    }

    /// Reports what this language lacks, has beyond, or says with other arguments than the first one.
    void against(Phrases first) {
        first.all().stream()
                .filter(entry -> phrases.find(entry.key()).isEmpty() && phrases.wasRead(entry.key()))
                .forEach(entry -> problems.add(Rule.MISSING_WORDS, WordsReader.spot(language, entry.key()),
                        "is said in " + entry.spot().file() + " but not here; translate it"));
        phrases.all().stream()
                .filter(entry -> first.find(entry.key()).isEmpty())
                .forEach(entry -> problems.add(
                        Rule.UNUSED_WORDS, entry.spot(), "no other language says this; remove it"));
    }

    private void form(Wanted.Want want, Phrases.Entry entry) {
        boolean list = want.form() == Wanted.Form.LIST;
        if (entry.list() != list) {
            problems.add(Rule.WRONG_TYPE, entry.spot(), list ? "must be a list of texts" : "must be a text");
        } else if (entry.texts().isEmpty()) {
            problems.add(Rule.EMPTY, entry.spot(), "is empty; it must hold something");
        }
    }

    private void missing(Wanted.Want want) {
        if (want.must() && phrases.wasRead(want.key())) {
            problems.add(want.ifMissing(), WordsReader.spot(language, want.key()),
                    "these words are missing; write them");
        }
    }

    private void leftOver(Phrases.Entry entry) {
        boolean flag = entry.key().startsWith("flags/");
        problems.add(flag ? Rule.UNKNOWN_FLAG : Rule.UNUSED_WORDS, entry.spot(),
                flag ? "no flag of " + RedFlagsReader.FILE + " is asked or explained by this; correct its code"
                        : "nothing of that name exists; correct its name or remove it");
    }
}
