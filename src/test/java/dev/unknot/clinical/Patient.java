package dev.unknot.clinical;

import dev.unknot.content.Content;
import dev.unknot.content.Loaded;
import dev.unknot.interview.Answer;
import dev.unknot.interview.Answers;
import dev.unknot.interview.Question;
import dev.unknot.triage.RedFlag;
import dev.unknot.triage.Tier;
import dev.unknot.triage.Triage;
import dev.unknot.triage.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Somebody who answers whatever the real interview asks: a healthy adult with a stiff neck, but for
/// the answers that a test gives them.
record Patient(Map<String, Answer> says) {

    static final Content CONTENT = content();
    static final Triage TRIAGE = CONTENT.triage();

    Patient {
        says = Map.copyOf(says);
    }

    static Patient healthy() {
        return new Patient(Map.of()).saying(
                "age.18_49", "danger.none", "danger_explained.none", "child.none", "warning.none", "health.none",
                "where.neck", "chest_again.no", "severity.2", "severe_kind.neither", "duration.days_3_to_14",
                "trend.same", "feel.stiffness", "plan.desk_2", "equipment.none", "comfort.none", "clearance.no");
    }

    /// The same person, but for these answers: `question.option`, `question.none`, `question.unsure` or
    /// `severity.7`. Several options of one question are parted by `+`.
    Patient saying(String... answers) {
        Map<String, Answer> more = new HashMap<>(says);
        Stream.of(answers).forEach(answer -> {
            String question = answer.substring(0, answer.indexOf('.'));
            more.put(question, answer(CONTENT, question, answer.substring(question.length() + 1)));
        });
        return new Patient(more);
    }

    private static Answer answer(Content content, String question, String said) {
        boolean clearance = question.equals(content.clearance().id());
        Question asked = clearance ? content.clearance() : content.dialog().question(question);
        return switch (asked) {
            case Question.Scale _ -> new Answer.Rated(Integer.parseInt(said));
            case Question.PickOne _, Question.PickMany _ -> switch (said) {
                case "unsure" -> new Answer.NotSure();
                case "none" -> new Answer.None();
                default -> Answer.Chosen.of(said.split("\\+"));
            };
        };
    }

    /// What came of the interview.
    ///
    /// @param asked the questions, in order
    record Visit(List<String> asked, Answers answers, Verdict verdict) {

        Tier tier() {
            return switch (verdict) {
                case Verdict.Emergency _ -> Tier.EMERGENCY;
                case Verdict.Urgent _ -> Tier.URGENT;
                case Verdict.Clinician _ -> Tier.CLINICIAN;
                case Verdict.Clear _ -> Tier.STRETCH;
                case Verdict.Undecided(var next) -> throw new IllegalStateException("still to ask: " + next.id());
            };
        }

        /// The codes that the verdict rests on.
        List<String> codes() {
            List<RedFlag> raised = switch (verdict) {
                case Verdict.Emergency(var flags) -> flags;
                case Verdict.Urgent(var flags) -> flags;
                case Verdict.Clinician(var flags) -> flags;
                case Verdict.Clear _, Verdict.Undecided _ -> List.of();
            };
            return raised.stream().map(RedFlag::code).sorted().toList();
        }

        Verdict.Clear clear() {
            return (Verdict.Clear) verdict;
        }
    }

    /// Goes through the interview to its end.
    Visit visit() {
        Answers answers = Answers.NONE;
        List<String> asked = new ArrayList<>();
        while (TRIAGE.assess(answers) instanceof Verdict.Undecided(var next)) {
            Answer answer = says.get(next.id());
            if (answer == null || asked.contains(next.id())) {
                throw new IllegalStateException("no answer to " + next.id() + " after " + asked);
            }
            asked.add(next.id());
            answers = CONTENT.dialog().answer(answers, next, answer);
        }
        return new Visit(List.copyOf(asked), answers, TRIAGE.assess(answers));
    }

    private static Content content() {
        return switch (Content.load(Path.of(""))) {
            case Loaded.Good(var content, _) -> content;
            case Loaded.Bad(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }
}
