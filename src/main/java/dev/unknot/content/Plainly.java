package dev.unknot.content;

import dev.unknot.interview.Answer;
import dev.unknot.interview.Answers;
import dev.unknot.interview.Condition;

/// Whether a condition holds of finished answers, told with yes and no alone: a second opinion on
/// what triage finds with three truths. What was never asked does not hold.
final class Plainly {

    private Plainly() {}

    static boolean holds(Condition condition, Answers answers) {
        return switch (condition) {
            case Condition.Always _ -> true;
            case Condition.Chose(var question, var option) -> answers.to(question)
                    .filter(answer -> answer instanceof Answer.Chosen(var options) && options.contains(option))
                    .isPresent();
            case Condition.Unsure(var question) ->
                answers.to(question).filter(Answer.NotSure.class::isInstance).isPresent();
            case Condition.AtLeast(var question, var least) -> answers.to(question)
                    .filter(answer -> answer instanceof Answer.Rated(var value) && value >= least)
                    .isPresent();
            case Condition.All(var all) -> all.stream().allMatch(one -> holds(one, answers));
            case Condition.Any(var any) -> any.stream().anyMatch(one -> holds(one, answers));
            case Condition.Count(var least, var of) -> of.stream().filter(one -> holds(one, answers)).count() >= least;
            case Condition.Not(var inner) -> !holds(inner, answers);
        };
    }
}
