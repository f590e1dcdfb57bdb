package dev.unknot.content;

import dev.unknot.interview.Dialog;
import dev.unknot.interview.Option;
import dev.unknot.interview.Question;
import dev.unknot.reminder.PlanWords;
import dev.unknot.stretch.Stretch;
import dev.unknot.triage.RedFlag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// Which phrases there must be, and which there may be, for what the other files name.
final class Wanted {

    private static final List<String> STRETCH_TEXTS =
            List.of("name", "start", "feel", "mistakes", "easier", "care", "alt");

    private final List<Want> all = new ArrayList<>();
    private final List<String> closed = new ArrayList<>();

    /// One phrase.
    ///
    /// @param ifMissing the rule that is broken without it
    record Want(String key, Form form, boolean must, Rule ifMissing) {}

    /// One phrase, or a list of them.
    enum Form { TEXT, LIST }

    /// The words of questions.
    Wanted questions(Dialog dialog, Question clearance) {
        closed.add("questions/");
        Stream.concat(dialog.questions().stream(), Stream.of(clearance)).forEach(this::question);
        return this;
    }

    private void question(Question question) {
        String key = "questions/" + question.id();
        must(key + "/ask", Form.TEXT, Rule.MISSING_WORDS);
        may(key + "/explain", Form.TEXT);
        for (Option option : options(question)) {
            must(key + "/options/" + option.id() + "/button", Form.TEXT, Rule.MISSING_WORDS);
            may(key + "/options/" + option.id() + "/text", Form.TEXT);
            may(key + "/options/" + option.id() + "/words", Form.LIST);
        }
    }

    /// The options of a question, offered or not.
    static List<Option> options(Question question) {
        return switch (question) {
            case Question.PickOne one -> one.options();
            case Question.PickMany many -> many.options();
            case Question.Scale _ -> List.of();
        };
    }

    /// The words of flags, and of what they advise.
    Wanted flags(List<RedFlag> flags) {
        closed.addAll(List.of("flags/", "verdicts/advice/"));
        for (RedFlag flag : flags) {
            must("flags/" + flag.code() + "/ask", Form.TEXT, Rule.MISSING_FLAG_WORDS);
            must("flags/" + flag.code() + "/reason", Form.TEXT, Rule.MISSING_FLAG_WORDS);
            flag.advice().forEach(id -> must("verdicts/advice/" + id, Form.TEXT, Rule.MISSING_ADVICE));
        }
        return this;
    }

    /// The words of exercises.
    Wanted stretches(List<Stretch> stretches) {
        closed.add("stretches/");
        for (Stretch stretch : stretches) {
            String key = "stretches/" + stretch.id();
            STRETCH_TEXTS.forEach(text -> must(key + "/" + text, Form.TEXT, Rule.STRETCH_WITHOUT_WORDS));
            must(key + "/steps", Form.LIST, Rule.STRETCH_WITHOUT_WORDS);
            if (stretch.general()) {
                must(key + "/whoSkips", Form.TEXT, Rule.STRETCH_WITHOUT_WORDS);
                may(key + "/startSeated", Form.TEXT);
            }
        }
        return this;
    }

    /// What people may type about reminders: some words for each meaning.
    Wanted typed() {
        closed.add(TypedWordsCheck.FOLDER);
        for (PlanWords.Meaning meaning : PlanWords.Meaning.values()) {
            must(TypedWordsCheck.FOLDER + meaning.key(), Form.LIST, Rule.MISSING_WORDS);
        }
        return this;
    }

    /// All this, and the words of what people ask and of tips.
    Wanted andLeaflets(List<Faq> faq, Collection<String> tips) {
        Wanted wanted = new Wanted();
        wanted.all.addAll(all);
        wanted.closed.addAll(closed);
        wanted.leaflets(faq, tips);
        return wanted;
    }

    private void leaflets(List<Faq> faq, Collection<String> tips) {
        closed.addAll(List.of(WordsReader.FAQ + "/", WordsReader.TIPS + "/"));
        for (Faq one : faq) {
            must(WordsReader.FAQ + "/" + one.id() + "/question", Form.TEXT, Rule.MISSING_WORDS);
            must(WordsReader.FAQ + "/" + one.id() + "/answer", Form.TEXT, Rule.MISSING_WORDS);
            must(WordsReader.FAQ + "/" + one.id() + "/words", Form.LIST, Rule.MISSING_WORDS);
        }
        for (String topic : tips) {
            must(WordsReader.TIPS + "/" + topic + "/title", Form.TEXT, Rule.MISSING_WORDS);
            must(WordsReader.TIPS + "/" + topic + "/items", Form.LIST, Rule.MISSING_WORDS);
        }
    }

    List<Want> all() {
        return all;
    }

    /// Whether nothing but what is wanted may be said below this key.
    boolean closed(String key) {
        return closed.stream().anyMatch(key::startsWith);
    }

    private void must(String key, Form form, Rule ifMissing) {
        all.add(new Want(key, form, true, ifMissing));
    }

    private void may(String key, Form form) {
        all.add(new Want(key, form, false, Rule.MISSING_WORDS));
    }
}
