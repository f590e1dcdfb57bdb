package dev.unknot.content;

import dev.unknot.interview.Question;
import dev.unknot.stretch.Stretch;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reads the words of every language: each folder of `dialogs/` but the schemas is one.
final class Languages {

    static final String FIRST = "en";

    private static final String FOLDER = "dialogs";
    private static final String SCHEMAS = "schema";

    private final JsonFiles files;
    private final Values values;
    private final List<Question> questions;
    private final List<Stretch> stretches;
    private final Map<String, Integer> tips;

    /// Words for these questions, exercises and topics of tips, which have so many tips.
    Languages(
            JsonFiles files,
            Values values,
            List<Question> questions,
            List<Stretch> stretches,
            Map<String, Integer> tips) {
        this.files = files;
        this.values = values;
        this.questions = questions;
        this.stretches = stretches;
        this.tips = tips;
    }

    /// All of them, checked against what the other files name.
    Map<String, Words> read(Wanted wanted) {
        WordsReader reader = new WordsReader(files, values);
        WordsReader.Read first = reader.read(FIRST);
        check(first, wanted);
        Map<String, Words> words = new TreeMap<>(Map.of(FIRST, words(first)));
        for (String language : files.folders(FOLDER)) {
            if (!language.equals(FIRST) && !language.equals(SCHEMAS)) {
                WordsReader.Read other = reader.read(language);
                check(other, wanted);
                compare(other, first);
                words.put(language, words(other));
            }
        }
        return words;
    }

    private void check(WordsReader.Read read, Wanted wanted) {
        Problems problems = values.problems();
        Phrases phrases = read.phrases();
        new WordsCheck(read.language(), phrases, problems).against(wanted.andLeaflets(read.faq(), tips.keySet()));
        new MessageCheck(problems).check(phrases);
        new ArgumentCheck(problems).check(phrases);
        new TypedWordsCheck(problems).check(phrases);
        LengthCheck lengths = new LengthCheck(read.language(), phrases, problems);
        tips.forEach(lengths::tips);
        questions.forEach(lengths::question);
        stretches.forEach(lengths::stretch);
    }

    private void compare(WordsReader.Read other, WordsReader.Read first) {
        new WordsCheck(other.language(), other.phrases(), values.problems()).against(first.phrases());
        new ArgumentCheck(values.problems()).check(other.phrases(), first.phrases());
    }

    private Words words(WordsReader.Read read) {
        IcuPhrasebook phrases = new IcuPhrasebook(read.language(), read.phrases().byKey());
        return new Words(read.language(), phrases, read.faq(), List.copyOf(tips.keySet()));
    }
}
