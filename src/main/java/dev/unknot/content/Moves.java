package dev.unknot.content;

import dev.unknot.interview.Answer;
import dev.unknot.interview.Answers;
import dev.unknot.interview.Condition;
import dev.unknot.interview.Dialog;
import dev.unknot.interview.Option;
import dev.unknot.interview.Question;
import dev.unknot.triage.RedFlag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What can be answered to a question.
final class Moves {

    private static final double UNSURE = 0.04;

    private final Dialog dialog;
    private final Set<Condition> alarming = new HashSet<>();

    /// Answers of a dialog. Those that flags ask for are alarming, the others calm.
    Moves(Dialog dialog, List<RedFlag> flags) {
        this.dialog = dialog;
        flags.forEach(flag -> flag.when().parts().forEach(alarming::add));
    }

    /// Each single option, each number, none and not sure: whatever can be said.
    List<Answer> all(Question question, Answers answers) {
        return switch (question) {
            case Question.PickOne one -> with(singles(one, answers), false, one.unsure());
            case Question.PickMany many -> with(singles(many, answers), many.none(), many.unsure());
            case Question.Scale scale ->
                IntStream.rangeClosed(scale.from(), scale.to()).<Answer>mapToObj(Answer.Rated::new).toList();
        };
    }

    /// Each two options of a question that takes many.
    List<Answer> pairs(Question question, Answers answers) {
        List<String> offered = offered(question, answers);
        return !(question instanceof Question.PickMany)
                ? List.of()
                : IntStream.range(0, offered.size())
                        .boxed()
                        .flatMap(i -> IntStream.range(0, i)
                                .<Answer>mapToObj(j -> Answer.Chosen.of(offered.get(i), offered.get(j))))
                        .toList();
    }

    /// What somebody well would say.
    Answer calm(Question question, Answers answers) {
        if (question instanceof Question.PickMany many && many.none()) {
            return new Answer.None();
        }
        List<Answer> all = all(question, answers);
        return all.stream().filter(answer -> calm(question, answer)).findFirst().orElse(all.getFirst());
    }

    /// Whatever may come.
    ///
    /// @param ill how often something alarming is said, from 0 to 1
    Answer random(Question question, Answers answers, RandomGenerator random, double ill) {
        if (question.unsure() && random.nextDouble() < UNSURE) {
            return new Answer.NotSure();
        }
        boolean alarm = random.nextDouble() < ill;
        if (question instanceof Question.PickMany many) {
            return many.none() && !alarm ? new Answer.None() : some(offered(many, answers), random);
        }
        List<Answer> all = all(question, answers);
        List<Answer> calm = all.stream().filter(answer -> alarm || calm(question, answer)).toList();
        List<Answer> from = calm.isEmpty() ? all : calm;
        return from.get(random.nextInt(from.size()));
    }

    private static Answer some(List<String> offered, RandomGenerator random) {
        int count = 1 + (random.nextInt(3) == 0 ? random.nextInt(offered.size()) : random.nextInt(2));
        TreeSet<String> chosen = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            chosen.add(offered.get(random.nextInt(offered.size())));
        }
        return new Answer.Chosen(chosen);
    }

    private boolean calm(Question question, Answer answer) {
        return switch (answer) {
            case Answer.Chosen(var options) -> options.stream()
                    .noneMatch(option -> alarming.contains(new Condition.Chose(question.id(), option)));
            case Answer.None _ -> true;
            case Answer.NotSure _ -> false;
            case Answer.Rated(var value) -> alarming.stream()
                    .noneMatch(part -> part instanceof Condition.AtLeast(var on, var least)
                            && on.equals(question.id())
                            && value >= least);
        };
    }

    private List<Answer> singles(Question question, Answers answers) {
        return offered(question, answers).stream().<Answer>map(Answer.Chosen::only).toList();
    }

    private List<String> offered(Question question, Answers answers) {
        return dialog.offered(question, answers).stream().map(Option::id).toList();
    }

    private static List<Answer> with(List<Answer> singles, boolean none, boolean unsure) {
        List<Answer> all = new ArrayList<>(singles);
        Stream.of(new Answer.None()).filter(_ -> none).forEach(all::add);
        Stream.of(new Answer.NotSure()).filter(_ -> unsure).forEach(all::add);
        return all;
    }
}
