package dev.unknot.coach;

import dev.unknot.interview.Answer;
import dev.unknot.interview.Answers;
import dev.unknot.interview.Dialog;
import dev.unknot.interview.Option;
import dev.unknot.interview.Question;
import dev.unknot.triage.text.Screened;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// What typed words have answered before the question came. A number or a single choice is filled in
/// when its question comes; rows are ticked and wait for a tap, because beside them stand rows that
/// mean danger. Nothing about danger, warnings or health is ever noted.
final class Noted {

    private static final String SEVERITY = "severity";

    private Noted() {}

    /// What a text answers, together with what was noted before.
    static Answers of(Screened screened, Dialog dialog, Answers before) {
        Map<String, Answer> noted = new LinkedHashMap<>(before.byQuestion());
        screened.answers().forEach((question, options) -> answer(dialog.question(question), options)
                .ifPresent(answer -> noted.put(question, answer)));
        screened.severity().ifPresent(pain -> noted.put(SEVERITY, new Answer.Rated(pain)));
        return new Answers(noted);
    }

    /// What was noted for a question, as far as it is on offer.
    static Optional<Answer> to(Question question, Answers noted, List<Option> offered) {
        return noted.to(question.id()).flatMap(answer -> switch (answer) {
            case Answer.Chosen(var options) -> answer(question, only(options, offered));
            case Answer.Rated _, Answer.None _, Answer.NotSure _ -> Optional.of(answer);
        });
    }

    /// What was noted, without one question.
    static Answers without(Answers noted, String question) {
        Map<String, Answer> fewer = new LinkedHashMap<>(noted.byQuestion());
        fewer.remove(question);
        return new Answers(fewer);
    }

    private static Optional<Answer> answer(Question question, SortedSet<String> options) {
        boolean one = question instanceof Question.PickOne;
        return options.isEmpty() || (one && options.size() > 1)
                ? Optional.empty()
                : Optional.of(new Answer.Chosen(options));
    }

    private static SortedSet<String> only(SortedSet<String> options, List<Option> offered) {
        SortedSet<String> there = new TreeSet<>(options);
        there.retainAll(offered.stream().map(Option::id).toList());
        return there;
    }
}
