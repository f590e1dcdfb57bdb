package dev.unknot.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.interview.Condition.Always;
import dev.unknot.interview.Condition.AtLeast;
import dev.unknot.interview.Condition.Chose;
import dev.unknot.interview.Condition.Not;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is asked next, and what is forgotten.
class DialogTest {

    private static final Question AGE = one("age", Part.ABOUT, new Always(), "young", "old");
    private static final Question DANGER = many("danger", Part.DANGER, new Always(), "heart", "breath");
    private static final Question WARNING =
            many("warning", Part.WARNING, new Not(new Chose("age", "young")), "numb", "fever");
    private static final Question NUMB = one("numb", Part.WARNING, new Chose("warning", "numb"), "hand", "both");
    private static final Question BOTH = one("both", Part.WARNING, new Chose("numb", "both"), "arms", "legs");
    private static final Question PAIN = new Question.Scale("pain", Part.PAIN, new Always(), 0, 10);
    private static final Question FEEL = new Question.PickMany(
            "feel",
            Part.FEEL,
            new Always(),
            List.of(new Option("dull", new Not(new AtLeast("pain", 7))), Option.of("sharp")),
            true,
            false,
            "");
    private static final Dialog DIALOG =
            new Dialog(List.of(AGE, DANGER, WARNING, NUMB, BOTH, PAIN, FEEL));

    @Test
    void theFirstQuestionComesFirst() {
        Optional<Question> next = DIALOG.next(Answers.NONE, Part.PLAN);

        assertEquals(Optional.of(AGE), next);
    }

    @Test
    void questionsComeInOrderWhateverIsAnsweredAhead() {
        Answers answers = said(said(Answers.NONE, PAIN, new Answer.Rated(2)), AGE, chosen("old"));

        Optional<Question> next = DIALOG.next(answers, Part.PLAN);

        assertEquals(Optional.of(DANGER), next);
    }

    @Test
    void aQuestionBeyondThePartIsNotAsked() {
        Answers answers = said(Answers.NONE, AGE, chosen("old"));

        Optional<Question> next = DIALOG.next(answers, Part.ABOUT);

        assertEquals(Optional.empty(), next);
    }

    @Test
    void aQuestionWhoseConditionIsUnknownWaits() {
        Answers answers = said(Answers.NONE, DANGER, new Answer.None());

        Optional<Question> next = DIALOG.next(answers, Part.WARNING);

        assertEquals(Optional.of(AGE), next, "the age decides whether the warnings are asked");
    }

    @Test
    void aFollowUpIsAskedOnlyToWhomItConcerns() {
        Answers numb = said(toWarnings(), WARNING, chosen("numb"));
        Answers fever = said(toWarnings(), WARNING, chosen("fever"));

        assertEquals(Optional.of(NUMB), DIALOG.next(numb, Part.PLAN));
        assertEquals(Optional.of(PAIN), DIALOG.next(fever, Part.PLAN));
    }

    @Test
    void theAnswerToAFollowUpIsForgottenWithItsReason() {
        Answers answers = said(said(toWarnings(), WARNING, chosen("numb")), NUMB, chosen("hand"));

        Answers changed = said(answers, WARNING, chosen("fever"));

        assertFalse(changed.has("numb"));
        assertEquals(Truth.NO, DIALOG.truth(new Chose("numb", "hand"), changed));
    }

    @Test
    void forgettingGoesDownTheWholeChain() {
        Answers answers = said(toWarnings(), WARNING, chosen("numb"));
        answers = said(said(answers, NUMB, chosen("both")), BOTH, chosen("legs"));

        Answers changed = said(answers, WARNING, new Answer.None());

        assertFalse(changed.has("numb"));
        assertFalse(changed.has("both"));
    }

    @Test
    void doubtAboutTheReasonForgetsTheFollowUpToo() {
        Answers answers = said(said(toWarnings(), WARNING, chosen("numb")), NUMB, chosen("hand"));

        Answers changed = said(answers, WARNING, new Answer.NotSure());

        assertFalse(changed.has("numb"));
        assertEquals(Truth.UNKNOWN, DIALOG.truth(new Chose("numb", "hand"), changed));
    }

    @Test
    void answersThatDoNotDependOnItAreKept() {
        Answers answers = said(said(toWarnings(), WARNING, chosen("numb")), PAIN, new Answer.Rated(3));

        Answers changed = said(answers, WARNING, chosen("fever"));

        assertEquals(Optional.of(new Answer.Rated(3)), changed.to("pain"));
        assertTrue(changed.has("danger"));
    }

    @Test
    void anAnswerIsForgottenWhenItsOptionIsNoLongerOffered() {
        Answers answers = said(said(Answers.NONE, PAIN, new Answer.Rated(3)), FEEL, chosen("dull"));

        Answers changed = said(answers, PAIN, new Answer.Rated(8));

        assertFalse(changed.has("feel"));
    }

    @Test
    void onlyOptionsThatApplyAreOffered() {
        Answers mild = said(Answers.NONE, PAIN, new Answer.Rated(3));
        Answers bad = said(Answers.NONE, PAIN, new Answer.Rated(8));

        assertEquals(List.of("dull", "sharp"), offered(mild));
        assertEquals(List.of("sharp"), offered(bad));
        assertEquals(List.of("sharp"), offered(Answers.NONE), "what is unknown is not offered");
    }

    @Test
    void takingAnAnswerBackForgetsWhatDependedOnIt() {
        Answers answers = said(said(toWarnings(), WARNING, chosen("numb")), NUMB, chosen("hand"));

        Answers taken = DIALOG.retract(answers, WARNING);

        assertFalse(taken.has("warning"));
        assertFalse(taken.has("numb"));
        assertEquals(Truth.UNKNOWN, DIALOG.truth(new Chose("numb", "hand"), taken));
    }

    @Test
    void theOrderOfAnsweringChangesNoTruth() {
        Answers one = said(said(said(Answers.NONE, AGE, chosen("old")), PAIN, new Answer.Rated(9)), WARNING, chosen("numb"));
        Answers other = said(said(said(Answers.NONE, PAIN, new Answer.Rated(9)), AGE, chosen("old")), WARNING, chosen("numb"));

        assertEquals(one.byQuestion(), other.byQuestion());
        assertEquals(DIALOG.next(one, Part.PLAN), DIALOG.next(other, Part.PLAN));
    }

    @Test
    void anAnswerLeavesTheOldAnswersAsTheyWere() {
        Answers before = toDanger();

        Answers after = said(before, DANGER, new Answer.None());

        assertFalse(before.has("danger"));
        assertTrue(after.has("danger"));
    }

    @Test
    void aQuestionThatIsNotThereIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> DIALOG.question("shoe_size"));
        assertEquals(Optional.empty(), DIALOG.find("shoe_size"));
    }

    @Test
    void choosingNothingIsNoAnswer() {
        assertThrows(IllegalArgumentException.class, () -> Answer.Chosen.of());
    }

    private static List<String> offered(Answers answers) {
        return DIALOG.offered(FEEL, answers).stream().map(Option::id).toList();
    }

    private static Answers toDanger() {
        return said(Answers.NONE, AGE, chosen("old"));
    }

    private static Answers toWarnings() {
        return said(toDanger(), DANGER, new Answer.None());
    }

    private static Answers said(Answers answers, Question question, Answer answer) {
        return DIALOG.answer(answers, question, answer);
    }

    private static Answer chosen(String option) {
        return Answer.Chosen.only(option);
    }

    private static Question one(String id, Part part, Condition askWhen, String... options) {
        return new Question.PickOne(id, part, askWhen, List.of(options).stream().map(Option::of).toList(), true);
    }

    private static Question many(String id, Part part, Condition askWhen, String... options) {
        return new Question.PickMany(
                id, part, askWhen, List.of(options).stream().map(Option::of).toList(), true, true, "");
    }
}
