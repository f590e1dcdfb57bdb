package dev.unknot.content;

import java.util.regex.Pattern;

/// Whether what people may type about reminders is written as it is compared: in small letters, with
/// single spaces and nothing else.
final class TypedWordsCheck {

    static final String FOLDER = "reminders/typed/";

    private static final Pattern PHRASE = Pattern.compile("[\\p{Ll}\\p{Lo}\\p{M}]+( [\\p{Ll}\\p{Lo}\\p{M}]+)*");

    private final Problems problems;

    TypedWordsCheck(Problems problems) {
        this.problems = problems;
    }

    /// Reports what nothing typed can match.
    void check(Phrases phrases) {
        phrases.all().stream()
                .filter(entry -> entry.key().startsWith(FOLDER))
                .flatMap(entry -> entry.texts().stream())
                .filter(text -> !PHRASE.matcher(text.value()).matches())
                .forEach(text -> problems.add(Rule.BAD_PHRASE, text.spot(),
                        "nothing typed is like that; write small letters and single spaces only"));
    }
}
