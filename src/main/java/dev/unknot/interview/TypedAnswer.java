package dev.unknot.interview;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads an answer out of typed words: "none", "not sure", "7/10", "neck and shoulders", or the
/// numbers of the rows.
public final class TypedAnswer {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})(?:\\s*/\\s*10|\\s+([\\p{L} ]+) 10)?[.!]*");

    private TypedAnswer() {}

    /// What the words of a language are.
    ///
    /// @param byOption for each option that is offered, in order, what people may write for it
    /// @param numbered whether the rows are shown with their numbers, so that a number means a row
    /// @param none what people write for "none of these"
    /// @param unsure what people write for "not sure"
    /// @param negations words such as "no" and "without"; beside the name of an option they make an
    ///     answer unclear, and unclear is never none
    /// @param outOf words such as "of" and "out of" between a number and ten
    /// @param joiners words such as "and" that may stand between two rows or two names
    public record Words(
            Map<String, List<String>> byOption,
            boolean numbered,
            List<String> none,
            List<String> unsure,
            List<String> negations,
            List<String> outOf,
            List<String> joiners) {}

    /// Reads the text as an answer to that question.
    public static Reading read(String text, Question question, Words words) {
        SaidWords said = SaidWords.of(text);
        if (question.unsure() && said.areOneOf(words.unsure())) {
            return new Reading.Understood(new Answer.NotSure());
        }
        return switch (question) {
            case Question.Scale scale -> number(text, scale, words.outOf());
            case Question.PickOne _ -> picked(new SaidOptions(said, words, question.unsure()), 1);
            case Question.PickMany many when many.none() && said.areOneOf(words.none()) ->
                new Reading.Understood(new Answer.None());
            case Question.PickMany many ->
                picked(new SaidOptions(said, words, question.unsure()), many.options().size());
        };
    }

    private static Reading picked(SaidOptions options, int atMost) {
        Set<String> found = options.found();
        return found.isEmpty() || found.size() > atMost
                ? new Reading.Unclear()
                : new Reading.Understood(Answer.Chosen.of(found.toArray(String[]::new)));
    }

    /// A number is read as it stands: a sign or a decimal point is no part of a scale.
    private static Reading number(String text, Question.Scale scale, List<String> outOf) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
        Matcher matcher = NUMBER.matcher(plain);
        if (!matcher.matches() || (matcher.group(2) != null && !outOf.contains(matcher.group(2)))) {
            return new Reading.Unclear();
        }
        int value = Integer.parseInt(matcher.group(1));
        return value < scale.from() || value > scale.to()
                ? new Reading.Unclear()
                : new Reading.Understood(new Answer.Rated(value));
    }
}
