package dev.unknot.coach;

import dev.unknot.interview.Answer;
import dev.unknot.interview.Answers;
import dev.unknot.interview.Option;
import dev.unknot.interview.Question;
import dev.unknot.interview.Reading;
import dev.unknot.interview.TypedAnswer;
import dev.unknot.triage.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Leads through the questions, by taps or by typed words.
final class InterviewScene {

    private final Knowledge knowledge;
    private final InterviewCard card;
    private final Judge judge;
    private final Vocabulary vocabulary;
    private final Courses courses;

    InterviewScene(Knowledge knowledge, Judge judge, Courses courses) {
        this.courses = courses;
        this.knowledge = knowledge;
        this.card = new InterviewCard(knowledge);
        this.judge = judge;
        this.vocabulary = new Vocabulary(knowledge.words());
    }

    /// Begins, or goes on from answers that are known already. What past sessions have shown has raised
    /// its flag before the first question.
    Turn begin(Person person, Answers answers, String preface) {
        return show(person, Stage.Interviewing.begin(answers, remembered(person)), preface);
    }

    /// The conversation that is under way, or a new one whose first question was not put yet.
    Stage.Interviewing stage(Person person, Optional<Stage> stage) {
        return stage.filter(Stage.Interviewing.class::isInstance)
                .map(Stage.Interviewing.class::cast)
                .orElseGet(() -> Stage.Interviewing.begin(Answers.NONE, remembered(person)));
    }

    private SortedSet<String> remembered(Person person) {
        return new TreeSet<>(courses.flags(person));
    }

    /// The present question once more. What was noted for it is filled in, or ticked.
    Turn show(Person person, Stage.Interviewing stage, String preface) {
        Optional<Question> current = current(stage);
        if (current.isEmpty()) {
            return judge.judge(person, stage);
        }
        Question question = current.get();
        Optional<Answer> noted = Noted.to(question, stage.noted(), knowledge.dialog().offered(question, stage.answers()));
        return noted.isPresent()
                ? filled(person, stage.noting(Noted.without(stage.noted(), question.id())), question, noted.get(), preface)
                : Turn.at(person, stage, card.draw(question, stage, preface));
    }

    private Turn filled(Person person, Stage.Interviewing stage, Question question, Answer noted, String preface) {
        String said = preface.isEmpty() ? knowledge.words().say("bot/heard/filled") : preface;
        return switch (question) {
            case Question.PickMany _ when noted instanceof Answer.Chosen(var options) ->
                show(person, stage.ticked(options), said);
            case Question.PickOne _, Question.Scale _, Question.PickMany _ ->
                show(person, stage.answered(knowledge.dialog().answer(stage.answers(), question, noted)), said);
        };
    }

    Turn press(Person person, Stage.Interviewing stage, Token token) {
        return current(stage)
                .filter(question -> question.id().equals(token.part(0)))
                .map(question -> press(person, stage, question, token))
                .orElseGet(() -> show(person, stage, ""));
    }

    /// Words in place of a tap; empty where they are no answer to the question.
    Optional<Turn> typed(Person person, Stage.Interviewing stage, String text) {
        Optional<Question> current = current(stage);
        if (current.isEmpty()) {
            return Optional.of(judge.judge(person, stage).afresh());
        }
        return switch (read(current.get(), stage, text)) {
            case Reading.Understood(var answer) -> Optional.of(answered(person, stage, current.get(), answer).afresh());
            case Reading.Unclear _ -> Optional.empty();
        };
    }

    private Reading read(Question question, Stage.Interviewing stage, String text) {
        List<Option> offered = knowledge.dialog().offered(question, stage.answers());
        return TypedAnswer.read(text, question, vocabulary.of(question, offered));
    }

    private Turn press(Person person, Stage.Interviewing stage, Question question, Token token) {
        String choice = token.part(1);
        return switch (choice) {
            case InterviewCard.BACK -> back(person, stage);
            case InterviewCard.NONE -> question instanceof Question.PickMany many && many.none()
                    ? answered(person, stage, question, new Answer.None())
                    : show(person, stage, "");
            case InterviewCard.UNSURE -> question.unsure()
                    ? answered(person, stage, question, new Answer.NotSure())
                    : show(person, stage, "");
            case InterviewCard.GO -> go(person, stage, question);
            default -> offers(question, stage, choice)
                    ? chosen(person, stage, question, choice, token.part(2).equals("1"))
                    : show(person, stage, "");
        };
    }

    /// A button carries an idea of what was meant and no proof: it must be on offer now.
    private boolean offers(Question question, Stage.Interviewing stage, String choice) {
        return switch (question) {
            case Question.PickOne _, Question.PickMany _ -> knowledge.dialog().offered(question, stage.answers()).stream()
                    .anyMatch(option -> option.id().equals(choice));
            case Question.Scale(_, _, _, var from, var to) -> choice.matches("\\d{1,3}")
                    && Integer.parseInt(choice) >= from
                    && Integer.parseInt(choice) <= to;
        };
    }

    private Turn chosen(Person person, Stage.Interviewing stage, Question question, String choice, boolean on) {
        return switch (question) {
            case Question.PickOne _ -> answered(person, stage, question, Answer.Chosen.only(choice));
            case Question.Scale _ -> answered(person, stage, question, new Answer.Rated(Integer.parseInt(choice)));
            case Question.PickMany _ -> ticked(person, tick(stage, choice, on), question);
        };
    }

    /// No answer yet, so the question stays.
    private Turn ticked(Person person, Stage.Interviewing stage, Question question) {
        return Turn.at(person, stage, card.draw(question, stage, ""));
    }

    private Turn go(Person person, Stage.Interviewing stage, Question question) {
        return stage.ticks().isEmpty()
                ? show(person, stage, "").alerting(knowledge.words().say("bot/interview/tickFirst"))
                : answered(person, stage, question, new Answer.Chosen(stage.ticks()));
    }

    private Turn answered(Person person, Stage.Interviewing stage, Question question, Answer answer) {
        Answers answers = knowledge.dialog().answer(stage.answers(), question, answer);
        return show(person, stage.answered(answers), "");
    }

    /// Takes the last answer back and shows what was ticked, so that it can be changed.
    private Turn back(Person person, Stage.Interviewing stage) {
        List<String> given = List.copyOf(stage.answers().byQuestion().keySet());
        if (given.isEmpty()) {
            return show(person, stage, "");
        }
        Question last = knowledge.question(given.getLast());
        SortedSet<String> ticks = stage.answers().to(last.id())
                .filter(answer -> last instanceof Question.PickMany && answer instanceof Answer.Chosen)
                .map(answer -> ((Answer.Chosen) answer).options())
                .orElseGet(TreeSet::new);
        Answers fewer = knowledge.dialog().retract(stage.answers(), last);
        return show(person, stage.answered(fewer).ticked(ticks), "");
    }

    private static Stage.Interviewing tick(Stage.Interviewing stage, String option, boolean on) {
        SortedSet<String> ticks = new TreeSet<>(stage.ticks());
        if (on) {
            ticks.add(option);
        } else {
            ticks.remove(option);
        }
        return stage.ticked(ticks);
    }

    private Optional<Question> current(Stage.Interviewing stage) {
        return knowledge.triage().assess(stage.answers(), stage.raised()) instanceof Verdict.Undecided(var next)
                ? Optional.of(next)
                : Optional.empty();
    }
}
