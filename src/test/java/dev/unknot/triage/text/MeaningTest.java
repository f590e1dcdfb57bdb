package dev.unknot.triage.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.triage.Tier;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How what is written is meant, on which words it rests, and what else is understood.
class MeaningTest {

    private final Screener screener = Screeners.real();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "my hand goes numb|NEURO_ARM_OR_LEG|AFFIRMED",
        "no numbness|NEURO_ARM_OR_LEG|NEGATED",
        "numbness? no|NEURO_ARM_OR_LEG|NEGATED",
        "no fever, tingling or numbness|NEURO_ARM_OR_LEG|NEGATED",
        "no fever but my hand is numb|NEURO_ARM_OR_LEG|AFFIRMED",
        "had tingling last year|NEURO_ARM_OR_LEG|OVER",
        "my hand was numb but it went away|NEURO_ARM_OR_LEG|OVER",
        "what if I get numb?|NEURO_ARM_OR_LEG|HYPOTHETICAL",
        "if i look up my hand goes numb|NEURO_ARM_OR_LEG|AFFIRMED",
        "what are the symptoms of a stroke|STROKE_SIGNS|ASKED",
        "my mum has numb hands|NEURO_ARM_OR_LEG|SOMEONE_ELSES",
        "my mum has no numb hands|NEURO_ARM_OR_LEG|NEGATED",
        "numb with boredom|NEURO_ARM_OR_LEG|FIGURE",
        "not sure if it is numbness|NEURO_ARM_OR_LEG|UNCLEAR",
        "it is not that my hand isnt numb|NEURO_ARM_OR_LEG|AFFIRMED",
        "had breast cancer ten years ago|CANCER_HISTORY_STABLE|AFFIRMED",
        "my speech was slurred last night, it is gone now|STROKE_SIGNS|AFFIRMED",
        "my hand was numb, it went away, but since monday again|NEURO_ARM_OR_LEG|AFFIRMED",
        "my hand was numb last year, it went away and never came back|NEURO_ARM_OR_LEG|OVER",
        "breast cancer six years ago, now a new pain in my back|CANCER_HISTORY_NEW_PAIN|AFFIRMED",
        "how do divers get slurred speech? never dived|STROKE_SIGNS|ASKED",
        "how come my speech is slurred?|STROKE_SIGNS|AFFIRMED",
        "is it numb?|NEURO_ARM_OR_LEG|AFFIRMED"
    })
    void aSignIsMeantAsItIsWritten(String text, String code, Assertion meant) {
        Finding finding = finding(text, code);

        assertEquals(meant, finding.assertion(), text);
    }

    @Test
    void aFindingRestsOnWordsOfTheTextAsTheyWereWritten() {
        String text = "Since Tuesday my HAND falls asleep, ok?";

        Finding finding = finding(text, "NEURO_ARM_OR_LEG");

        assertEquals(List.of("HAND falls asleep"), finding.words());
        assertEquals("HAND falls asleep", text.substring(finding.start(), finding.end()));
        assertEquals("Since Tuesday my HAND falls asleep", finding.clause());
        assertFalse(finding.why().isBlank());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "pain 9/10|SEVERE_SUDDEN_OR_WORST", "pain is 8 out of 10|SEVERE_PAIN", "38.9 and my back hurts|FEVER_WITH_PAIN",
        "101F and my back hurts|FEVER_WITH_PAIN", "my neck hurts since 3 months|DURATION_6W", "im 12 and my neck hurts|UNDER_18",
        "82, fell off the chair, back hurts|TRAUMA_65_OR_FRAGILE", "10/10 in my head, within seconds|THUNDERCLAP_HEADACHE",
        "my son is six and his neck hurts|UNDER_18"
    })
    void numbersAreUnderstood(String text, String code) {
        assertTrue(read(text).codes().contains(code), text + " is read as " + read(text).codes());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "pain 3/10", "36.6 and a stiff neck", "stiff for 3 days", "im 42 and my neck is stiff", "i weigh 39 kg",
        "my neck has been stiff for 3 days", "im 35 and my neck hurts", "I am 60 and my shoulders ache", "neck pain for 5 days",
        "im 28, stiff neck from the laptop", "hey my neck is sore since this morning", "sore neck after sleeping badly, 3/10",
        "marking since saturday, forty down, sixty to go, shoulders tight"
    })
    void otherNumbersAreHarmless(String text) {
        assertEquals(Tier.STRETCH, read(text).tier(), text + " is read as " + read(text).codes());
    }

    @Test
    void aShortenedWillIsNoIllness() {
        assertTrue(read("i am ill and my back hurts").codes().contains("FEVER_WITH_PAIN"));
        assertFalse(read("my back hurts, I'll be careful with you").codes().contains("FEVER_WITH_PAIN"));
    }

    @Test
    void somebodyElsesAgeAloneIsNoComplaint() {
        assertTrue(read("im six and my mum types this").codes().contains("UNDER_18"));
        assertFalse(read("my son starts school, he's six").codes().contains("UNDER_18"));
    }

    @Test
    void theMostSevereSignThatIsSoWins() {
        Screened screened = read("my hand tingles, no fever, and I wet myself today");

        assertEquals(Tier.EMERGENCY, screened.tier());
        assertEquals("BLADDER_BOWEL_LOSS", screened.findings().getFirst().flag().code());
    }

    @Test
    void whatElseIsSaidIsUnderstood() {
        Screened screened = read("my neck is stiff for 3 weeks, 4/10, remind me at 9");

        assertEquals(
                Map.of("where", new TreeSet<>(List.of("neck")), "feel", new TreeSet<>(List.of("stiffness")),
                        "duration", new TreeSet<>(List.of("weeks_2_to_6"))),
                screened.answers());
        assertEquals(4, screened.severity().orElseThrow());
        assertTrue(screened.intents().contains("reminders"));
    }

    private Screened read(String text) {
        return screener.read(text, "en");
    }

    private Finding finding(String text, String code) {
        return read(text).findings().stream()
                .filter(finding -> finding.flag().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("“" + text + "” is read as " + read(text).findings()));
    }
}
