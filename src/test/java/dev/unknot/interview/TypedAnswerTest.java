package dev.unknot.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.unknot.interview.Condition.Always;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What can be made of typed words, and what is left alone.
class TypedAnswerTest {

    private static final Question WHERE = many("where", false, false, "neck", "shoulders", "upper_back");
    private static final Question WARNING = many("warning", true, true, "fever", "numb", "joints");
    private static final Question WHICH = many("which", false, true, "fever", "numb", "joints");
    private static final Question TREND = one("trend", false, "better", "same", "worse");
    private static final Question CHEST = one("chest", true, "no", "yes");
    private static final Question BONES = one("bones", true, "sudden", "not_sudden");
    private static final Question AGE = one("age", false, "under_18", "18_49", "65_plus");
    private static final Question PAIN = new Question.Scale("pain", Part.PAIN, new Always(), 0, 10);

    private static final TypedAnswer.Words PLACES = words(Map.of(
            "neck", List.of("Neck", "stiff neck"),
            "shoulders", List.of("Top of the shoulders", "shoulders"),
            "upper_back", List.of("Between shoulder blades", "upper back")), WHERE);
    private static final TypedAnswer.Words SIGNS = words(Map.of(
            "fever", List.of("Fever"),
            "numb", List.of("Numb, tingling, weak"),
            "joints", List.of("Joints, morning stiff")), WARNING);
    private static final TypedAnswer.Words TRENDS = words(Map.of(
            "better", List.of("Getting better", "better"),
            "same", List.of("About the same", "same"),
            "worse", List.of("Getting worse", "worse")), TREND);
    private static final TypedAnswer.Words YES_NO = words(Map.of(
            "no", List.of("No, only tight muscles", "no"), "yes", List.of("Yes")), CHEST);
    private static final TypedAnswer.Words ONSETS = words(Map.of(
            "sudden", List.of("Pain came suddenly"), "not_sudden", List.of("Pain was not sudden")), BONES);
    private static final TypedAnswer.Words AGES = words(Map.of(
            "under_18", List.of("Under 18"), "18_49", List.of("18-49", "18 to 49"), "65_plus", List.of("65+")), AGE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "neck                              | neck",
        "NECK!                             | neck",
        "my neck and my shoulders          | neck shoulders",
        "neck, shoulders                   | neck shoulders",
        "neck,shoulders,upper back         | neck shoulders upper_back",
        "neck; upper back                  | neck upper_back",
        "neck/shoulders                    | neck shoulders",
        "neck & upper back                 | neck upper_back",
        "neck+shoulders                    | neck shoulders",
        "between shoulder blades.          | upper_back",
        "ｎｅｃｋ                           | neck",
        "1                                 | neck",
        "1 3                               | neck upper_back",
        "1,3                               | neck upper_back",
        "1 and 2                           | neck shoulders",
        "1, 2 and 3                        | neck shoulders upper_back",
        "3 & 1                             | neck upper_back"
    })
    void rowsAndNamesAreUnderstood(String text, String options) {
        Reading reading = TypedAnswer.read(text, WHERE, PLACES);

        assertEquals(chosen(options.split(" ")), reading);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", " ", "...", "my elbow", "necklace", "0", "4", "1 4", "99", "1 or so", "١", "🤕", "not my neck",
        "none", "no"
    })
    void whatIsNotUnderstoodIsUnclear(String text) {
        Reading reading = TypedAnswer.read(text, WHERE, PLACES);

        assertEquals(new Reading.Unclear(), reading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "NONE!", "none of these", "no"})
    void noneIsNoneWhereThatMayBeSaid(String text) {
        Reading reading = TypedAnswer.read(text, WARNING, SIGNS);

        assertEquals(new Reading.Understood(new Answer.None()), reading);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "none really", "none but a little fever", "no fever", "no fever, but numb, tingling, weak", "fever? no",
        "not numb, tingling, weak", "I don't have a fever", "I don’t have a fever", "without fever", "ok", "skip"
    })
    void aDenialAmongWordsIsNeverNone(String text) {
        Reading reading = TypedAnswer.read(text, WARNING, SIGNS);

        assertEquals(new Reading.Unclear(), reading);
    }

    @Test
    void noneIsNoAnswerWhereSomethingMustBeTicked() {
        assertEquals(new Reading.Unclear(), TypedAnswer.read("none", WHICH, SIGNS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not sure", "Not sure.", "don't know", "dont know", "don’t know"})
    void notSureIsSaidOutright(String text) {
        assertEquals(new Reading.Understood(new Answer.NotSure()), TypedAnswer.read(text, WARNING, SIGNS));
        assertEquals(new Reading.Understood(new Answer.NotSure()), TypedAnswer.read(text, CHEST, YES_NO));
        assertEquals(new Reading.Unclear(), TypedAnswer.read(text, WHERE, PLACES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fever and cancer", "hiv, fever", "fever maybe something else too", "fever numb"})
    void aWarningSignBesideWordsNobodyKnowsIsUnclear(String text) {
        Reading reading = TypedAnswer.read(text, WARNING, SIGNS);

        assertEquals(new Reading.Unclear(), reading, "what was not understood could be the worse half");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fever                                   | fever",
        "numb, tingling, weak                    | numb",
        "fever, joints, morning stiff            | fever joints",
        "fever and numb, tingling, weak          | fever numb",
        "1 2                                     | fever numb"
    })
    void warningSignsAreUnderstoodByTheirNames(String text, String options) {
        Reading reading = TypedAnswer.read(text, WARNING, SIGNS);

        assertEquals(chosen(options.split(" ")), reading);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "better                 | better",
        "it is getting worse    | worse",
        "About the same         | same",
        "2                      | same"
    })
    void oneOfSeveralIsUnderstood(String text, String option) {
        assertEquals(chosen(option), TypedAnswer.read(text, TREND, TRENDS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not better", "no better", "better, then worse", "1 2", "isn't better", "never better"})
    void theOppositeOrTwoOfThemIsUnclear(String text) {
        assertEquals(new Reading.Unclear(), TypedAnswer.read(text, TREND, TRENDS));
    }

    @Test
    void anOptionThatIsADenialItselfCanBeTyped() {
        assertEquals(chosen("no"), TypedAnswer.read("No", CHEST, YES_NO));
        assertEquals(chosen("no"), TypedAnswer.read("no, only tight muscles", CHEST, YES_NO));
        assertEquals(chosen("yes"), TypedAnswer.read("yes", CHEST, YES_NO));
        assertEquals(chosen("not_sudden"), TypedAnswer.read("Pain was not sudden", BONES, ONSETS));
    }

    @Test
    void yesAndNoTogetherIsUnclear() {
        assertEquals(new Reading.Unclear(), TypedAnswer.read("yes and no", CHEST, YES_NO));
    }

    @Test
    void anOptionThatLooksLikeRowsIsReadAsItsName() {
        assertEquals(chosen("18_49"), TypedAnswer.read("18-49", AGE, AGES));
        assertEquals(chosen("65_plus"), TypedAnswer.read("65+", AGE, AGES));
        assertEquals(chosen("under_18"), TypedAnswer.read("I am under 18", AGE, AGES));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0 | 0", "7 | 7", "10 | 10", "7/10 | 7", "7 / 10 | 7", "7 out of 10 | 7", "7 of 10 | 7", "7 von 10 | 7", "10/10 | 10", "７ | 7",
        "7. | 7", "07 | 7"
    })
    void aNumberIsReadOffTheScale(String text, int value) {
        assertEquals(new Reading.Understood(new Answer.Rated(value)), TypedAnswer.read(text, PAIN, NOTHING));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "11", "100", "7/11", "3.5", "3-4", "3 4", "-3", "− 3", "seven", "", "7 but severe", "severe", "7/1000", "7 off 10", "½", "none",
        "99999999999999999999"
    })
    void whatIsNoSuchNumberIsUnclear(String text) {
        assertEquals(new Reading.Unclear(), TypedAnswer.read(text, PAIN, NOTHING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 ", "1,", "1 and ", "a ", "(", "neck ", "\u202E", "\uD800", "\u0000", "é", "\uFDFA", "5/"})
    void hostileTextIsReadAtOnceAndNeverAsNone(String part) {
        String text = part.repeat(4096 / part.length());

        for (Question question : List.of(WHERE, WARNING, TREND, PAIN)) {
            Reading reading = assertTimeoutPreemptively(
                    Duration.ofSeconds(2), () -> TypedAnswer.read(text, question, PLACES));
            if (reading instanceof Reading.Understood(var answer)) {
                assertInstanceOf(Answer.Chosen.class, answer);
            }
        }
    }

    @Test
    void aNumberMeansNoRowWhereTheRowsAreNotNumbered() {
        TypedAnswer.Words plain = new TypedAnswer.Words(
                Map.of("same", List.of("same")), false, List.of(), List.of(), List.of(), List.of(), List.of());

        assertInstanceOf(Reading.Unclear.class, TypedAnswer.read("1", one("trend", false, "same"), plain));
    }

    private static final TypedAnswer.Words NOTHING = words(Map.of(), PAIN);

    private static Reading chosen(String... options) {
        return new Reading.Understood(Answer.Chosen.of(options));
    }

    /// Words in the order of the options, as they stand on the card.
    private static TypedAnswer.Words words(Map<String, List<String>> byOption, Question question) {
        Map<String, List<String>> ordered = new LinkedHashMap<>();
        List<Option> options = switch (question) {
            case Question.PickOne one -> one.options();
            case Question.PickMany many -> many.options();
            case Question.Scale _ -> List.of();
        };
        options.forEach(option -> ordered.put(option.id(), byOption.getOrDefault(option.id(), List.of())));
        return new TypedAnswer.Words(
                ordered,
                true,
                List.of("none", "none of these", "no"),
                List.of("not sure", "dont know"),
                List.of("no", "not", "none", "never", "without", "dont", "isnt"),
                List.of("of", "out of", "von"),
                List.of("and", "or", "my", "i", "have", "a"));
    }

    private static Question many(String id, boolean none, boolean unsure, String... options) {
        return new Question.PickMany(
                id, Part.WARNING, new Always(), List.of(options).stream().map(Option::of).toList(), none, unsure, "");
    }

    private static Question one(String id, boolean unsure, String... options) {
        return new Question.PickOne(
                id, Part.WARNING, new Always(), List.of(options).stream().map(Option::of).toList(), unsure);
    }
}
