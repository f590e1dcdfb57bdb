package dev.unknot.content;

import dev.unknot.interview.Condition;
import java.util.List;

/// Whether a condition can hold at all, judged from what each question can be answered with. It errs
/// on the side of yes: the walk over whole interviews proves it.
final class Possible {

    private final QuestionShapes shapes;

    Possible(QuestionShapes shapes) {
        this.shapes = shapes;
    }

    boolean holds(Condition condition) {
        return switch (condition) {
            case Condition.Always _, Condition.Not _ -> true;
            case Condition.Chose(var question, var option) ->
                shapes.find(question).filter(shape -> shape.options().contains(option)).isPresent();
            case Condition.Unsure(var question) ->
                shapes.find(question).filter(QuestionShapes.Shape::unsure).isPresent();
            case Condition.AtLeast(var question, var least) -> shapes.find(question)
                    .flatMap(QuestionShapes.Shape::scale)
                    .filter(scale -> least <= scale.to())
                    .isPresent();
            case Condition.All(var all) -> many(all) == all.size();
            case Condition.Any(var any) -> many(any) > 0;
            case Condition.Count(var least, var of) -> many(of) >= least;
        };
    }

    private long many(List<Condition> conditions) {
        return conditions.stream().filter(this::holds).count();
    }
}
