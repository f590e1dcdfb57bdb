package dev.unknot.interview;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads an answer out of typed words: "none", "not sure", "7/10", "neck and shoulders", or the
/// numbers of the rows.
public final class TypedAnswer {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})(?:\\s*/\\s*10|\\s*(?:out )?of 10)?");
    private static final Pattern ROWS = Pattern.compile("\\d{1,2}(?:(?:\\s*[,;&+]\\s*|\\s+(?:and\\s+)?)\\d{1,2})*");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private TypedAnswer() {}

    /// What the words of a language are.
    ///
    /// @param byOption for each option that is offered, in order, what people may write for it
    /// @param none what people write for "none of these"
    /// @param unsure what people write for "not sure"
    /// @param negations words such as "no" and "without"; beside the name of a warning sign they make
    ///     an answer unclear, and unclear is never none
    public record Words(
            Map<String, List<String>> byOption, List<String> none, List<String> unsure, List<String> negations) {}

    /// Reads the text as an answer to that question.
    public static Reading read(String text, Question question, Words words) {
        String plain = plain(text);
        if (question.unsure() && said(plain, words.unsure())) {
            return new Reading.Understood(new Answer.NotSure());
        }
        if (question instanceof Question.PickMany many && many.none() && said(plain, words.none())) {
            return new Reading.Understood(new Answer.None());
        }
        if (question.unsure() && words.negations().stream().anyMatch(word -> contains(plain, word))) {
            return new Reading.Unclear();
        }
        return switch (question) {
            case Question.PickOne _ -> one(plain, words);
            case Question.PickMany _ -> many(plain, words);
            case Question.Scale scale -> number(plain, scale);
        };
    }

    private static Reading one(String plain, Words words) {
        SortedSet<String> found = options(plain, words);
        return found.size() == 1 ? new Reading.Understood(new Answer.Chosen(found)) : new Reading.Unclear();
    }

    private static Reading many(String plain, Words words) {
        SortedSet<String> found = options(plain, words);
        return found.isEmpty() ? new Reading.Unclear() : new Reading.Understood(new Answer.Chosen(found));
    }

    private static Reading number(String plain, Question.Scale scale) {
        Matcher matcher = NUMBER.matcher(plain);
        if (!matcher.matches()) {
            return new Reading.Unclear();
        }
        int value = Integer.parseInt(matcher.group(1));
        return value < scale.from() || value > scale.to()
                ? new Reading.Unclear()
                : new Reading.Understood(new Answer.Rated(value));
    }

    private static SortedSet<String> options(String plain, Words words) {
        return ROWS.matcher(plain).matches() ? rows(plain, words) : named(plain, words);
    }

    /// Row numbers as they stand on the card. One that is not there makes the whole unclear.
    private static SortedSet<String> rows(String plain, Words words) {
        List<String> ids = new ArrayList<>(words.byOption().keySet());
        SortedSet<String> found = new TreeSet<>();
        Matcher matcher = DIGITS.matcher(plain);
        while (matcher.find()) {
            int row = Integer.parseInt(matcher.group());
            if (row < 1 || row > ids.size()) {
                return new TreeSet<>();
            }
            found.add(ids.get(row - 1));
        }
        return found;
    }

    private static SortedSet<String> named(String plain, Words words) {
        SortedSet<String> found = new TreeSet<>();
        words.byOption().forEach((id, ways) -> {
            if (ways.stream().map(TypedAnswer::plain).anyMatch(way -> contains(plain, way))) {
                found.add(id);
            }
        });
        return found;
    }

    private static boolean contains(String plain, String way) {
        return !way.isEmpty() && (" " + plain + " ").contains(" " + way + " ");
    }

    private static boolean said(String plain, List<String> ways) {
        return ways.stream().map(TypedAnswer::plain).anyMatch(plain::equals);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}/,;&+]+", " ")
                .strip();
    }
}
