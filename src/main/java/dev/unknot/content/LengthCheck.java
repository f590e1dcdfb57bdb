package dev.unknot.content;

import dev.unknot.interview.Question;
import dev.unknot.stretch.Stretch;
import java.util.stream.Stream;

/// Whether what is shown together fits together: an exercise under its picture, and a question with
/// its options in one message.
final class LengthCheck {

    /// A caption takes 1024; the rest is for the dose, and when to stop.
    private static final int CAPTION = 800;

    /// A message takes 4096; the rest is for the progress line and hints.
    private static final int QUESTION = 3800;

    private final String language;
    private final Phrases phrases;
    private final Problems problems;

    LengthCheck(String language, Phrases phrases, Problems problems) {
        this.language = language;
        this.phrases = phrases;
        this.problems = problems;
    }

    /// Reports a topic with another number of tips than it has sources.
    void tips(String topic, int count) {
        phrases.find(WordsReader.TIPS + "/" + topic + "/items")
                .filter(items -> items.texts().size() != count)
                .ifPresent(items -> problems.add(Rule.MISCOUNTED, items.spot(), "there are " + items.texts().size()
                        + " tips here, but " + count + " lists of sources in " + TipsReader.FILE));
    }

    /// Reports a question that is too long with all its options.
    void question(Question question) {
        String key = "questions/" + question.id();
        Stream<String> parts = Stream.concat(
                Stream.of(key + "/ask", key + "/explain"),
                Wanted.options(question).stream().map(option -> key + "/options/" + option.id() + "/text"));
        report(key, shown(parts), QUESTION, "a question with all its options");
    }

    /// Reports an exercise that is too long for a caption.
    void stretch(Stretch stretch) {
        String key = "stretches/" + stretch.id();
        Stream<String> parts = Stream.of("name", "start", "steps", "feel").map(part -> key + "/" + part);
        report(key, shown(parts), CAPTION, "name, start, steps and feel together");
    }

    private void report(String key, int length, int room, String what) {
        if (length > room) {
            problems.add(Rule.TOO_LONG, WordsReader.spot(language, key),
                    what + " are " + length + " characters long; there is room for " + room);
        }
    }

    private int shown(Stream<String> keys) {
        return keys.flatMap(key -> phrases.find(key).stream())
                .flatMap(entry -> entry.texts().stream())
                .mapToInt(text -> Tags.shown(text.value()) + 2)
                .sum();
    }
}
