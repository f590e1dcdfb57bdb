package dev.unknot.triage.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.triage.Tier;
import dev.unknot.triage.text.Neighbours.Labelled;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What learned weights may raise and what they may temper, with weights made up for it.
class LearnedTest {

    private static final double NEVER = 99;
    private static final Map<Tier, Double> ALL_HARMLESS = Map.of(Tier.CLINICIAN, NEVER, Tier.URGENT, NEVER);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "my hand goes numb when i hold the phone|STRETCH",
        "hand goes numb|CLINICIAN",
        "there is a crushing pain in my chest and i sweat|EMERGENCY",
        "i want to kill myself i mean it|EMERGENCY",
        "my partner hits me and i am so scared of him|URGENT",
        "my neck pain is 8/10 since i woke up today|CLINICIAN"
    })
    void whatRulesFoundIsTemperedButNoEmergencyNoDistressAndNoNumber(String text, Tier tier) {
        Learned sceptic = learned(NEVER, ALL_HARMLESS, Map.of());

        Screened read = Screeners.real().read(text, "en", Map.of("en", sceptic));

        assertEquals(tier, read.tier(), text);
    }

    @Test
    void whatIsTemperedIsShownWithTheWordsThatSpokeAgainstIt() {
        Learned sceptic = learned(NEVER, Map.of(Tier.CLINICIAN, -1.0), Map.of("w concert", -19.0));

        Screened read = Screeners.real().read("my ears were numb after the concert", "en", Map.of("en", sceptic));

        Finding finding = read.findings().getFirst();
        assertEquals(Assertion.UNLIKELY, finding.assertion());
        assertTrue(finding.why().contains("concert"), finding.why());
    }

    @Test
    void whatTheWordsDoNotSpeakAgainstStays() {
        Learned sceptic = learned(NEVER, Map.of(Tier.CLINICIAN, -1.0), Map.of("w concert", -19.0));

        Screened read = Screeners.real().read("my ears were numb after the shower", "en", Map.of("en", sceptic));

        assertEquals(Tier.CLINICIAN, read.tier());
    }

    @Test
    void aSignIsRaisedInDoubtWithTheWordsThatSpokeForIt() {
        Learned eager = learned(1, Map.of(), Map.of("w mangled", 99.0));

        Screened read = Screeners.real().read("my neck feels so mangled today when i turn", "en", Map.of("en", eager));

        Finding finding = read.findings().getFirst();
        assertEquals(Assertion.UNCLEAR, finding.assertion());
        assertTrue(finding.words().contains("mangled"), finding.words().toString());
    }

    @Test
    void wordsThatWereNotLearnedRaiseNothing() {
        Learned eager = learned(1, Map.of(), Map.of("w mangled", 99.0));

        Screened read = Screeners.real().read("my neck feels so lovely today when i turn", "en", Map.of("en", eager));

        assertEquals(Tier.STRETCH, read.tier());
    }

    @Test
    void aDeniedWordIsAnotherFeatureThanTheWord() {
        Features said = Screeners.real().features("my arm is numb", "en");
        Features denied = Screeners.real().features("my arm is not numb", "en");

        assertTrue(said.words().containsKey("w numb") && said.said().containsKey("c numb"));
        assertTrue(denied.words().containsKey("x numb") && denied.said().containsKey("d numb"));
        assertFalse(denied.words().containsKey("w numb") || denied.said().containsKey("c numb"));
    }

    @Test
    void whatANumberSaysIsAWordAndWhichNumberItIsIsNot() {
        Features child = Screeners.real().features("im 12 and my neck hurts", "en");
        Features adult = Screeners.real().features("im 35 and my neck hurts", "en");

        assertTrue(child.words().containsKey("w #age_child") && adult.words().containsKey("w #age_adult"), child + " " + adult);
        assertEquals(adult.words(), Screeners.real().features("im 41 and my neck hurts", "en").words());
    }

    @Test
    void twoThingsInOneSentenceAreAnotherFeatureThanApart() {
        Features together = Screeners.real().features("my arm is numb and my neck is stiff", "en");
        Features apart = Screeners.real().features("my arm is numb. my neck is stiff", "en");
        Features denied = Screeners.real().features("my arm is not numb. my neck is stiff", "en");

        assertTrue(together.said().containsKey("t numb stiff") && !together.said().containsKey("v numb stiff"));
        assertTrue(apart.said().containsKey("v numb stiff") && !apart.said().containsKey("t numb stiff"));
        assertFalse(denied.said().containsKey("v numb stiff") || denied.said().containsKey("t numb stiff"));
    }

    @Test
    void itIsSeenHowAThingIsMeantWhoseItIsAndThatItIsAsked() {
        Features asked = Screeners.real().features("is my arm numb?", "en");
        Features theirs = Screeners.real().features("my mum has a numb arm", "en");
        Features over = Screeners.real().features("last year my arm was numb", "en");

        assertTrue(asked.said().containsKey("q numb") && asked.said().containsKey("s last ?"));
        assertTrue(theirs.said().containsKey("o numb") && !theirs.said().containsKey("q numb"));
        assertTrue(over.said().containsKey("m OVER numb"));
    }

    @Test
    void whatRulesWereWrittenByIsLearnedFromWithoutThem() {
        Features features = Screeners.real().features("my arm is numb", "en");

        assertTrue(features.said().containsKey("r NEURO_ARM_OR_LEG"));
        assertFalse(features.withoutRules().said().containsKey("r NEURO_ARM_OR_LEG"));
    }

    @Test
    void oneThingSaidWeighsLessTheMoreElseIsSaid() {
        Judgement judgement = new Judgement(Screeners.flag("UNMATCHED_WORRY"), 0, 1, Map.of(), Map.of(), Map.of("c numb", 9.0), 0, 0);

        double brief = judgement.sum(Screeners.real().features("my arm is numb", "en"), Likeness.NONE);
        double rambling = judgement.sum(Screeners.real().features(
                "my arm is numb and my neck is stiff, the desk is too low and i slept badly after a long drive", "en"), Likeness.NONE);
        double silent = judgement.sum(Screeners.real().features("my neck is stiff", "en"), Likeness.NONE);

        assertTrue(brief > rambling && rambling > silent, brief + " " + rambling + " " + silent);
        assertEquals(0, silent);
    }

    @Test
    void whatTheMostSimilarMessagesWereRaisesADoubtAndSaysSo() {
        Neighbours alarmed = new Neighbours(List.of(labelled(Tier.URGENT, "neck feels mangled"),
                labelled(Tier.URGENT, "so mangled today"), labelled(Tier.STRETCH, "neck stiff today")));

        Screened read = read("my neck feels so mangled today when i turn", Map.of(), alarmed);
        Screened other = read("my neck feels so lovely today when i turn", Map.of(), new Neighbours(List.of(
                labelled(Tier.STRETCH, "neck feels lovely"), labelled(Tier.STRETCH, "lovely today"))));

        Finding finding = read.findings().getFirst();
        assertEquals(Assertion.UNCLEAR, finding.assertion());
        assertTrue(finding.why().contains("2 of the 3 most similar messages were CLINICIAN or above"), finding.why());
        assertEquals(Tier.STRETCH, other.tier());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "my hand goes numb when i hold the phone|STRETCH",
        "there is a crushing pain in my chest and i sweat|EMERGENCY",
        "i want to kill myself i mean it|EMERGENCY",
        "my partner hits me and i am so scared of him|URGENT",
        "my neck pain is 8/10 since i woke up today|CLINICIAN"
    })
    void neighboursTemperNoEmergencyNoDistressAndNoNumber(String text, Tier tier) {
        Labelled harmless = labelled(Tier.STRETCH, WordLine.of(Screeners.real().features(text, "en")));
        Neighbours calm = new Neighbours(List.of(harmless, harmless, labelled(Tier.STRETCH, "neck")));

        Screened read = read(text, Map.of(Tier.CLINICIAN, -1.0, Tier.URGENT, -1.0), calm);

        assertEquals(tier, read.tier());
        assertTrue(tier != Tier.STRETCH || read.findings().getFirst().why().contains("0 of the 2 most similar"),
                read.findings().toString());
    }

    private static Screened read(String text, Map<Tier, Double> harmless, Neighbours neighbours) {
        Judgement judgement = new Judgement(Screeners.flag("UNMATCHED_WORRY"), 0, 0.1, harmless, Map.of(), Map.of(), 9, 0);
        return Screeners.real().read(text, "en", Map.of("en", new Learned(List.of(judgement), neighbours)));
    }

    private static Labelled labelled(Tier tier, String words) {
        return new Labelled(tier, Set.of(), words);
    }

    private static Learned learned(double least, Map<Tier, Double> harmless, Map<String, Double> words) {
        return new Learned(List.of(new Judgement(Screeners.flag("UNMATCHED_WORRY"), 0, least, harmless, words, Map.of(), 0, 0)), Neighbours.NONE);
    }
}
