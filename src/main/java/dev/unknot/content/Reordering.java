package dev.unknot.content;

import dev.unknot.interview.Answer;
import dev.unknot.interview.Answers;
import dev.unknot.interview.Dialog;
import dev.unknot.interview.Option;
import dev.unknot.interview.Question;
import dev.unknot.interview.Truth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// Gives the answers of a whole interview again in another order, as far as the questions apply.
final class Reordering {

    private final Dialog dialog;
    private final Question clearance;

    Reordering(Dialog dialog, Question clearance) {
        this.dialog = dialog;
        this.clearance = clearance;
    }

    Answers of(Answers answers, RandomGenerator random) {
        Answers again = Answers.NONE;
        Set<String> given = new HashSet<>();
        List<Question> possible = possible(answers, again, given);
        while (!possible.isEmpty()) {
            Question next = possible.get(random.nextInt(possible.size()));
            again = dialog.answer(again, next, answers.to(next.id()).orElseThrow());
            given.add(next.id());
            possible = possible(answers, again, given);
        }
        return again;
    }

    private List<Question> possible(Answers answers, Answers again, Set<String> given) {
        return Stream.concat(dialog.questions().stream(), Stream.of(clearance))
                .filter(question -> answers.has(question.id()) && !given.contains(question.id()))
                .filter(question -> dialog.truth(question.askWhen(), again) == Truth.YES)
                .filter(question -> offered(question, answers.to(question.id()).orElseThrow(), again))
                .toList();
    }

    private boolean offered(Question question, Answer answer, Answers again) {
        return !(answer instanceof Answer.Chosen(var options))
                || dialog.offered(question, again).stream().map(Option::id).toList().containsAll(options);
    }
}
