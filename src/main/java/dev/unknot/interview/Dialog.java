package dev.unknot.interview;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The questions in their order. What to ask next is computed from the answers, and so is whether a
/// condition holds: a question that does not apply counts as answered with no, one that is still
/// open, or was answered "not sure", leaves things unknown.
public final class Dialog {

    private final Map<String, Question> questions;

    /// A dialog of these questions. Conditions refer to earlier questions only; the content room
    /// proves that.
    public Dialog(List<Question> questions) {
        Map<String, Question> byId = new LinkedHashMap<>();
        questions.forEach(question -> byId.put(question.id(), question));
        this.questions = Collections.unmodifiableMap(byId);
    }

    /// All questions, in order.
    public List<Question> questions() {
        return List.copyOf(questions.values());
    }

    /// The question of that id.
    ///
    /// @throws IllegalArgumentException when there is none
    public Question question(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no question " + id));
    }

    /// The question of that id, if there is one.
    public Optional<Question> find(String id) {
        return Optional.ofNullable(questions.get(id));
    }

    /// The first question up to and including a part that applies and is not answered.
    public Optional<Question> next(Answers answers, Part last) {
        return questions.values().stream()
                .filter(question -> question.part().compareTo(last) <= 0)
                .filter(question -> !answers.has(question.id()))
                .filter(question -> truth(question.askWhen(), answers) == Truth.YES)
                .findFirst();
    }

    /// The options of a question that apply.
    public List<Option> offered(Question question, Answers answers) {
        return options(question)
                .filter(option -> truth(option.offeredWhen(), answers) == Truth.YES)
                .toList();
    }

    /// Adds an answer. A restating question's answer counts for the question it restates; answers
    /// that no longer apply are forgotten.
    public Answers answer(Answers answers, Question question, Answer answer) {
        Answers more = withoutRestatements(answers, question).with(question.id(), answer);
        return forgetStale(question.restates().isEmpty() ? more : more.with(question.restates(), answer));
    }

    /// Takes an answer back, and with it those that depended on it.
    public Answers retract(Answers answers, Question question) {
        Answers fewer = withoutRestatements(answers, question).without(question.id());
        return forgetStale(question.restates().isEmpty() ? fewer : fewer.without(question.restates()));
    }

    /// Whether a condition holds.
    public Truth truth(Condition condition, Answers answers) {
        return switch (condition) {
            case Condition.Always _ -> Truth.YES;
            case Condition.Chose(var question, var option) -> chose(question, option, answers);
            case Condition.Unsure(var question) ->
                answer(question, answers, answer -> Truth.of(answer instanceof Answer.NotSure));
            case Condition.AtLeast(var question, var least) -> atLeast(question, least, answers);
            case Condition.All(var conditions) -> decided(Truth.NO, conditions, answers);
            case Condition.Any(var conditions) -> decided(Truth.YES, conditions, answers);
            case Condition.Count(var least, var conditions) -> count(least, conditions, answers);
            case Condition.Not(var inner) -> truth(inner, answers).negated();
        };
    }

    /// One of them that is decisive decides; what is unknown leaves it open. Every press asks for hundreds,
    /// so nothing is looked at in vain.
    private Truth decided(Truth decisive, List<Condition> conditions, Answers answers) {
        Truth soFar = decisive.negated();
        for (Condition condition : conditions) {
            Truth one = truth(condition, answers);
            if (one == decisive) {
                return decisive;
            }
            soFar = one == Truth.UNKNOWN ? Truth.UNKNOWN : soFar;
        }
        return soFar;
    }

    private Truth chose(String question, String option, Answers answers) {
        return answer(question, answers, answer -> switch (answer) {
            case Answer.Chosen(var options) -> Truth.of(options.contains(option));
            case Answer.None _, Answer.Rated _ -> Truth.NO;
            case Answer.NotSure _ -> Truth.UNKNOWN;
        });
    }

    private Truth atLeast(String question, int least, Answers answers) {
        return answer(question, answers, answer -> switch (answer) {
            case Answer.Rated(var value) -> Truth.of(value >= least);
            case Answer.Chosen _, Answer.None _ -> Truth.NO;
            case Answer.NotSure _ -> Truth.UNKNOWN;
        });
    }

    private Truth answer(String id, Answers answers, java.util.function.Function<Answer, Truth> judged) {
        Optional<Answer> given = answers.to(id);
        return given.isPresent() ? judged.apply(given.get()) : unanswered(id, answers);
    }

    /// A question nobody will be asked is a no; one that may still come is unknown.
    private Truth unanswered(String id, Answers answers) {
        Question question = questions.get(id);
        return question != null && truth(question.askWhen(), answers) == Truth.NO ? Truth.NO : Truth.UNKNOWN;
    }

    private Truth count(int least, List<Condition> conditions, Answers answers) {
        int certain = 0;
        int possible = 0;
        for (Condition condition : conditions) {
            Truth one = truth(condition, answers);
            certain += one == Truth.YES ? 1 : 0;
            possible += one == Truth.NO ? 0 : 1;
        }
        return certain >= least ? Truth.YES : possible >= least ? Truth.UNKNOWN : Truth.NO;
    }

    /// Whoever answers a question afresh has not restated it yet.
    private Answers withoutRestatements(Answers answers, Question restated) {
        Answers fewer = answers;
        for (Question question : questions.values()) {
            fewer = question.restates().equals(restated.id()) ? fewer.without(question.id()) : fewer;
        }
        return fewer;
    }

    private Answers forgetStale(Answers answers) {
        Answers kept = answers;
        for (Question question : questions.values()) {
            if (kept.has(question.id()) && !applies(question, kept)) {
                kept = kept.without(question.id());
            }
        }
        return kept;
    }

    private boolean applies(Question question, Answers answers) {
        boolean gaveItsOwnReason = !question.restates().isEmpty() && answers.has(question.restates());
        return gaveItsOwnReason
                || (truth(question.askWhen(), answers) == Truth.YES && stillOffered(question, answers));
    }

    private boolean stillOffered(Question question, Answers answers) {
        List<String> offered = offered(question, answers).stream().map(Option::id).toList();
        return answers.to(question.id())
                .map(answer -> !(answer instanceof Answer.Chosen(var options)) || offered.containsAll(options))
                .orElse(true);
    }

    private static Stream<Option> options(Question question) {
        return switch (question) {
            case Question.PickOne one -> one.options().stream();
            case Question.PickMany many -> many.options().stream();
            case Question.Scale _ -> Stream.empty();
        };
    }
}
