package dev.unknot.coach;

import dev.unknot.chat.Button;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Phrasebook;
import dev.unknot.interview.Option;
import dev.unknot.interview.Part;
import dev.unknot.interview.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Draws one question: its full wording as a numbered list, and below it short numbered buttons,
/// because phones cut long ones off.
final class InterviewCard {

    static final String NONE = "-none";
    static final String UNSURE = "-unsure";
    static final String GO = "-go";
    static final String BACK = "-back";

    private static final int SCALE_ACROSS = 6;

    private final Knowledge knowledge;
    private final Phrasebook words;

    InterviewCard(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.words = knowledge.words();
    }

    /// @param preface a line to say first; may be empty
    Outgoing.Card draw(Question question, Stage.Interviewing stage, String preface) {
        return new Outgoing.Say(text(question, stage, preface), buttons(question, stage));
    }

    private String text(Question question, Stage.Interviewing stage, String preface) {
        List<String> lines = new ArrayList<>();
        if (!preface.isEmpty()) {
            lines.add(preface + "\n");
        }
        lines.add(words.say("bot/interview/progress",
                Map.of("part", screen(question, stage), "of", Part.PLAN.number())));
        lines.add("<b>" + words.say("questions/" + question.id() + "/ask") + "</b>");
        lines.addAll(rows(question, stage));
        return String.join("\n", lines);
    }

    /// The furthest screen so far: a question that comes in later does not take anybody back.
    private int screen(Question question, Stage.Interviewing stage) {
        return stage.answers().byQuestion().keySet().stream()
                .mapToInt(id -> knowledge.question(id).part().number())
                .reduce(question.part().number(), Math::max);
    }

    private List<String> rows(Question question, Stage.Interviewing stage) {
        List<Option> offered = knowledge.dialog().offered(question, stage.answers());
        List<String> rows = IntStream.range(0, offered.size())
                .filter(at -> words.has(key(question, offered.get(at), "text")))
                .mapToObj(at -> "<b>" + (at + 1) + ".</b> " + words.say(key(question, offered.get(at), "text")))
                .toList();
        List<String> spaced = new ArrayList<>(rows.isEmpty() ? List.of() : List.of(""));
        spaced.addAll(rows);
        return spaced;
    }

    private Keyboard buttons(Question question, Stage.Interviewing stage) {
        Keyboard answers = switch (question) {
            case Question.PickOne one -> Rows.of(picks(one, stage)).plus(Rows.of(shortcuts(one, false)));
            case Question.PickMany many -> Rows.of(picks(many, stage)).plus(Rows.of(shortcuts(many, many.none())));
            case Question.Scale scale -> Keyboard.grid(numbers(scale), SCALE_ACROSS);
        };
        return answers.plus(Keyboard.row(ways(question, stage)));
    }

    private List<Button> picks(Question question, Stage.Interviewing stage) {
        List<Option> offered = knowledge.dialog().offered(question, stage.answers());
        return IntStream.range(0, offered.size())
                .<Button>mapToObj(at -> pick(question, offered.get(at), at + 1, stage))
                .toList();
    }

    private Button pick(Question question, Option option, int number, Stage.Interviewing stage) {
        boolean numbered = words.has(key(question, option, "text"));
        String label = (numbered ? number + ". " : "") + words.say(key(question, option, "button"));
        if (question instanceof Question.PickOne) {
            return Button.Tap.plain(label, token(question, option.id()));
        }
        boolean ticked = stage.ticks().contains(option.id());
        return Button.Tap.plain(
                ticked ? words.say("bot/interview/tick") + " " + label : label,
                token(question, option.id(), ticked ? "0" : "1"));
    }

    private List<Button> shortcuts(Question question, boolean none) {
        List<Button> buttons = new ArrayList<>();
        if (none) {
            buttons.add(Button.Tap.plain(words.say("bot/interview/none"), token(question, NONE)));
        }
        if (question.unsure()) {
            buttons.add(Button.Tap.plain(words.say("bot/interview/unsure"), token(question, UNSURE)));
        }
        return buttons;
    }

    private List<Button> numbers(Question.Scale scale) {
        return IntStream.rangeClosed(scale.from(), scale.to())
                .<Button>mapToObj(value -> Button.Tap.plain(
                        Integer.toString(value), token(scale, Integer.toString(value))))
                .toList();
    }

    private Button[] ways(Question question, Stage.Interviewing stage) {
        List<Button> ways = new ArrayList<>();
        if (!stage.answers().byQuestion().isEmpty()) {
            ways.add(Button.Tap.plain(words.say("bot/interview/back"), token(question, BACK)));
        }
        if (question instanceof Question.PickMany && !stage.ticks().isEmpty()) {
            ways.add(new Button.Tap(
                    words.say("bot/interview/continue"), token(question, GO), Button.Style.PRIMARY));
        }
        return ways.toArray(Button[]::new);
    }

    private static String token(Question question, String... parts) {
        List<String> all = new ArrayList<>(List.of(question.id()));
        all.addAll(List.of(parts));
        return Token.of(Token.INTERVIEW, all.toArray(String[]::new));
    }

    private static String key(Question question, Option option, String leaf) {
        return "questions/" + question.id() + "/options/" + option.id() + "/" + leaf;
    }
}
