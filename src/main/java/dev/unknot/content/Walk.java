package dev.unknot.content;

import dev.unknot.interview.Answer;
import dev.unknot.interview.Answers;
import dev.unknot.interview.Condition;
import dev.unknot.interview.Dialog;
import dev.unknot.interview.Question;
import dev.unknot.stretch.Catalogue;
import dev.unknot.triage.Triage;
import dev.unknot.triage.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Proof by walking. Interviews are held with every row, every pair of rows and every follow-up, and
/// with a great many people made up by chance; what is promised must hold at the end of each.
public final class Walk {

    /// How often people say something alarming: from hardly ever to most of the time.
    private static final double[] ILL = {0.02, 0.1, 0.3, 0.7};

    private static final int CHUNK = 500;
    private static final int ROWS = 2;

    private final Content content;
    private final Dialog dialog;
    private final Triage triage;
    private final Moves moves;
    private final Judge judge;
    private final int longest;

    /// A walk over all of the content, every exercise included.
    public Walk(Content content) {
        this(content, content.triage(), new Catalogue(content.stretches(), content.routines()));
    }

    /// A walk over what this triage and this catalogue make of the content.
    Walk(Content content, Triage triage, Catalogue catalogue) {
        this.content = content;
        this.dialog = content.dialog();
        this.triage = triage;
        this.moves = new Moves(dialog, content.flags());
        this.judge = new Judge(content, triage, catalogue);
        this.longest = 2 * dialog.questions().size() + 2;
    }

    /// Holds all the interviews.
    ///
    /// @param seed the same seed makes up the same people
    /// @param sample how many of them
    public Walked walk(long seed, int sample) {
        return Walked.of(rows(seed).plus(people(seed, sample)), content);
    }

    /// Every row, every pair of rows and every follow-up.
    private Tally rows(long seed) {
        List<Path> begun = List.of(new Path(Answers.NONE, ROWS, 0));
        Tally tally = new Tally();
        SplittableRandom random = new SplittableRandom(seed);
        for (int screen = 0; screen < ROWS; screen++) {
            begun = begun.stream().flatMap(path -> step(path, random, tally).stream()).toList();
        }
        List<Path> paths = begun;
        return tally.plus(IntStream.range(0, paths.size())
                .parallel()
                .mapToObj(i -> explore(paths.get(i), new SplittableRandom(seed + i)))
                .reduce(new Tally(), Tally::plus));
    }

    /// An interview on its way.
    ///
    /// @param rows how many more rows somebody well would not tick may still be ticked
    private record Path(Answers answers, int rows, int steps) {}

    private Tally explore(Path from, RandomGenerator random) {
        Tally tally = new Tally();
        List<Path> open = new ArrayList<>(List.of(from));
        while (!open.isEmpty()) {
            open.addAll(step(open.removeLast(), random, tally));
        }
        return tally;
    }

    /// The ways on from there; none where the interview ends.
    private List<Path> step(Path path, RandomGenerator random, Tally tally) {
        Verdict verdict = triage.assess(path.answers());
        if (!(verdict instanceof Verdict.Undecided(var next)) || path.steps() > longest) {
            judge.judge(path.answers(), verdict, random, tally);
            return List.of();
        }
        List<Path> ways = new ArrayList<>();
        Answer calm = moves.calm(next, path.answers());
        for (Answer answer : moves.all(next, path.answers())) {
            go(path, next, answer, answer.equals(calm) || isFollowUp(next) ? 0 : 1, tally, ways);
        }
        for (Answer answer : moves.pairs(next, path.answers())) {
            go(path, next, answer, isFollowUp(next) ? 1 : 2, tally, ways);
        }
        return ways;
    }

    private void go(Path path, Question question, Answer answer, int rows, Tally tally, List<Path> ways) {
        if (rows <= path.rows()) {
            tally.said(question.id(), answer);
            Answers answers = dialog.answer(path.answers(), question, answer);
            ways.add(new Path(answers, path.rows() - rows, path.steps() + 1));
        }
    }

    /// A question that some row of an earlier one leads to.
    private static boolean isFollowUp(Question question) {
        return question.askWhen() instanceof Condition.Chose || question.askWhen() instanceof Condition.Unsure;
    }

    private Tally people(long seed, int sample) {
        return IntStream.range(0, (sample + CHUNK - 1) / CHUNK)
                .parallel()
                .mapToObj(i -> some(new SplittableRandom(seed + i), Math.min(CHUNK, sample - i * CHUNK)))
                .reduce(new Tally(), Tally::plus);
    }

    private Tally some(RandomGenerator random, int people) {
        Tally tally = new Tally();
        for (int i = 0; i < people; i++) {
            person(random, tally);
        }
        return tally;
    }

    private void person(RandomGenerator random, Tally tally) {
        double ill = ILL[random.nextInt(ILL.length)];
        Answers answers = Answers.NONE;
        Verdict verdict = triage.assess(answers);
        for (int step = 0; step < longest && verdict instanceof Verdict.Undecided(var next); step++) {
            Answer answer = moves.random(next, answers, random, ill);
            tally.said(next.id(), answer);
            answers = dialog.answer(answers, next, answer);
            verdict = triage.assess(answers);
        }
        judge.judge(answers, verdict, random, tally);
    }
}
