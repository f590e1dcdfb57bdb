package dev.unknot.interview;

import static dev.unknot.interview.Truth.NO;
import static dev.unknot.interview.Truth.UNKNOWN;
import static dev.unknot.interview.Truth.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.unknot.interview.Condition.All;
import dev.unknot.interview.Condition.Always;
import dev.unknot.interview.Condition.Any;
import dev.unknot.interview.Condition.AtLeast;
import dev.unknot.interview.Condition.Chose;
import dev.unknot.interview.Condition.Count;
import dev.unknot.interview.Condition.Not;
import dev.unknot.interview.Condition.Unsure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The truth tables of every kind of condition.
class ConditionTest {

    private static final Question COLOUR = new Question.PickMany(
            "colour", Part.ABOUT, new Always(), List.of(Option.of("red"), Option.of("blue")), true, true, "");
    private static final Question SHADE = new Question.PickOne(
            "shade", Part.ABOUT, new Chose("colour", "red"), List.of(Option.of("dark"), Option.of("pale")), true);
    private static final Question PAIN = new Question.Scale("pain", Part.PAIN, new Always(), 0, 10);
    private static final Dialog DIALOG = new Dialog(List.of(COLOUR, SHADE, PAIN));

    @Test
    void alwaysHoldsBeforeAnythingIsSaid() {
        assertEquals(YES, truth(new Always(), Answers.NONE));
    }

    @Test
    void whatIsNotAnsweredYetIsUnknown() {
        assertEquals(UNKNOWN, truth(new Chose("colour", "red"), Answers.NONE));
        assertEquals(UNKNOWN, truth(new Unsure("colour"), Answers.NONE));
        assertEquals(UNKNOWN, truth(new AtLeast("pain", 4), Answers.NONE));
    }

    @Test
    void aQuestionThatNobodyKnowsIsUnknownAndNeverNo() {
        assertEquals(UNKNOWN, truth(new Chose("taste", "sweet"), Answers.NONE));
        assertEquals(UNKNOWN, truth(new Unsure("taste"), Answers.NONE));
    }

    @Test
    void aChosenOptionIsYesAndTheOthersAreNo() {
        Answers answers = said(COLOUR, Answer.Chosen.only("red"));

        assertEquals(YES, truth(new Chose("colour", "red"), answers));
        assertEquals(NO, truth(new Chose("colour", "blue"), answers));
        assertEquals(NO, truth(new Unsure("colour"), answers));
    }

    @Test
    void noneOfTheseIsNoToEveryOption() {
        Answers answers = said(COLOUR, new Answer.None());

        assertEquals(NO, truth(new Chose("colour", "red"), answers));
        assertEquals(NO, truth(new Chose("colour", "blue"), answers));
    }

    @Test
    void notSureLeavesEveryOptionUnknown() {
        Answers answers = said(COLOUR, new Answer.NotSure());

        assertEquals(UNKNOWN, truth(new Chose("colour", "red"), answers));
        assertEquals(UNKNOWN, truth(new Not(new Chose("colour", "red")), answers));
        assertEquals(YES, truth(new Unsure("colour"), answers));
    }

    @Test
    void aFollowUpThatWillNotBeAskedIsNo() {
        Answers answers = said(COLOUR, Answer.Chosen.only("blue"));

        assertEquals(NO, truth(new Chose("shade", "dark"), answers));
        assertEquals(NO, truth(new Unsure("shade"), answers));
    }

    @Test
    void aFollowUpThatMayStillComeIsUnknown() {
        assertEquals(UNKNOWN, truth(new Chose("shade", "dark"), Answers.NONE));
        assertEquals(UNKNOWN, truth(new Chose("shade", "dark"), said(COLOUR, Answer.Chosen.only("red"))));
        assertEquals(UNKNOWN, truth(new Chose("shade", "dark"), said(COLOUR, new Answer.NotSure())));
    }

    @ParameterizedTest
    @CsvSource({"3,NO", "4,YES", "5,YES"})
    void atLeastHoldsFromItsNumberOn(int said, Truth truth) {
        assertEquals(truth, truth(new AtLeast("pain", 4), said(PAIN, new Answer.Rated(said))));
    }

    @Test
    void doubtAboutANumberIsUnknown() {
        Answers answers = Answers.NONE.with("pain", new Answer.NotSure());

        assertEquals(UNKNOWN, truth(new AtLeast("pain", 4), answers));
    }

    @ParameterizedTest
    @CsvSource({"YES,NO", "NO,YES", "UNKNOWN,UNKNOWN"})
    void notTurnsItRoundAndLeavesTheUnknown(Truth inner, Truth turned) {
        assertEquals(turned, truth(new Not(of(inner)), Answers.NONE));
    }

    @ParameterizedTest
    @CsvSource({
        "YES,YES,YES,YES",
        "YES,UNKNOWN,UNKNOWN,YES",
        "YES,NO,NO,YES",
        "UNKNOWN,UNKNOWN,UNKNOWN,UNKNOWN",
        "UNKNOWN,NO,NO,UNKNOWN",
        "NO,NO,NO,NO"
    })
    void allIsAsTrueAsItsLeastAndAnyAsItsMost(Truth one, Truth other, Truth all, Truth any) {
        for (List<Condition> order : List.of(List.of(of(one), of(other)), List.of(of(other), of(one)))) {
            assertEquals(all, truth(new All(order), Answers.NONE));
            assertEquals(any, truth(new Any(order), Answers.NONE));
        }
    }

    @Test
    void ofNothingAllHoldsAndNotOneDoes() {
        assertEquals(YES, truth(new All(List.of()), Answers.NONE));
        assertEquals(NO, truth(new Any(List.of()), Answers.NONE));
        assertEquals(NO, truth(new Count(1, List.of()), Answers.NONE));
        assertEquals(YES, truth(new Count(0, List.of()), Answers.NONE));
    }

    @ParameterizedTest
    @MethodSource("threeTruths")
    void countTwoOfThreeIsCertainOrPossibleOrNeither(List<Truth> truths) {
        long certain = truths.stream().filter(YES::equals).count();
        long possible = truths.stream().filter(truth -> truth != NO).count();

        Truth counted = truth(new Count(2, truths.stream().map(ConditionTest::of).toList()), Answers.NONE);

        assertEquals(certain >= 2 ? YES : possible >= 2 ? UNKNOWN : NO, counted);
    }

    @Test
    void everyConditionWithinIsFoundHoweverDeep() {
        Condition deep = new Not(new All(List.of(
                new Any(List.of(new Chose("a", "b"), new Unsure("c"))),
                new Count(1, List.of(new AtLeast("d", 2))))));

        List<String> kinds = deep.parts().map(part -> part.getClass().getSimpleName()).toList();

        assertEquals(List.of("Not", "All", "Any", "Chose", "Unsure", "Count", "AtLeast"), kinds);
    }

    static Stream<List<Truth>> threeTruths() {
        List<List<Truth>> all = new ArrayList<>();
        for (Truth first : Truth.values()) {
            for (Truth second : Truth.values()) {
                for (Truth third : Truth.values()) {
                    all.add(List.of(first, second, third));
                }
            }
        }
        return all.stream();
    }

    /// A condition of that truth value, while nothing is answered.
    private static Condition of(Truth truth) {
        return switch (truth) {
            case YES -> new Always();
            case NO -> new Not(new Always());
            case UNKNOWN -> new Chose("colour", "red");
        };
    }

    private static Truth truth(Condition condition, Answers answers) {
        return DIALOG.truth(condition, answers);
    }

    private static Answers said(Question question, Answer answer) {
        return DIALOG.answer(Answers.NONE, question, answer);
    }
}
