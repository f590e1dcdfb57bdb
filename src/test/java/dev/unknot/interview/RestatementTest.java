package dev.unknot.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.unknot.interview.Condition.Always;
import dev.unknot.interview.Condition.Chose;
import dev.unknot.interview.Condition.Unsure;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A question that is asked once more in plain words, and whose answer counts for the first.
class RestatementTest {

    private static final Question DANGER = many("danger", new Always(), "");
    private static final Question EXPLAINED = many("explained", new Unsure("danger"), "danger");
    private static final Question WARNING = many("warning", new Always(), "");
    private static final Dialog DIALOG = new Dialog(List.of(DANGER, EXPLAINED, WARNING));

    @Test
    void aRestatedQuestionIsAskedOnlyAfterDoubt() {
        Answers doubt = said(Answers.NONE, DANGER, new Answer.NotSure());
        Answers sure = said(Answers.NONE, DANGER, new Answer.None());

        assertEquals(Optional.of(EXPLAINED), DIALOG.next(doubt, Part.PLAN));
        assertEquals(Optional.of(WARNING), DIALOG.next(sure, Part.PLAN));
    }

    @Test
    void whatIsSaidToTheRestatementCountsForTheQuestionItRestates() {
        Answers doubt = said(Answers.NONE, DANGER, new Answer.NotSure());

        Answers clear = said(doubt, EXPLAINED, new Answer.None());
        Answers danger = said(doubt, EXPLAINED, chosen("heart"));

        assertEquals(Truth.NO, DIALOG.truth(new Chose("danger", "heart"), clear));
        assertEquals(Truth.YES, DIALOG.truth(new Chose("danger", "heart"), danger));
        assertEquals(Optional.of(WARNING), DIALOG.next(clear, Part.PLAN));
    }

    @Test
    void doubtAfterTheExplanationIsDoubtAndIsNotExplainedAgain() {
        Answers doubt = said(Answers.NONE, DANGER, new Answer.NotSure());

        Answers still = said(doubt, EXPLAINED, new Answer.NotSure());

        assertEquals(Truth.YES, DIALOG.truth(new Unsure("explained"), still));
        assertEquals(Truth.UNKNOWN, DIALOG.truth(new Chose("danger", "heart"), still));
        assertEquals(Optional.of(WARNING), DIALOG.next(still, Part.PLAN));
    }

    @Test
    void whoAnswersAfreshHasNotRestatedItYet() {
        Answers doubt = said(Answers.NONE, DANGER, new Answer.NotSure());
        Answers explained = said(doubt, EXPLAINED, new Answer.None());

        Answers afresh = said(explained, DANGER, new Answer.NotSure());

        assertFalse(afresh.has("explained"));
        assertEquals(Optional.of(EXPLAINED), DIALOG.next(afresh, Part.PLAN));
    }

    @Test
    void takingARestatementBackTakesWhatItSaidForTheOtherBack() {
        Answers doubt = said(Answers.NONE, DANGER, new Answer.NotSure());
        Answers explained = said(doubt, EXPLAINED, new Answer.None());

        Answers taken = DIALOG.retract(explained, EXPLAINED);

        assertFalse(taken.has("danger"), "silence is not a no");
        assertEquals(Optional.of(DANGER), DIALOG.next(taken, Part.PLAN));
    }

    private static Answers said(Answers answers, Question question, Answer answer) {
        return DIALOG.answer(answers, question, answer);
    }

    private static Answer chosen(String option) {
        return Answer.Chosen.only(option);
    }

    private static Question many(String id, Condition askWhen, String restates) {
        return new Question.PickMany(
                id, Part.DANGER, askWhen, List.of(Option.of("heart"), Option.of("breath")), true, true, restates);
    }
}
