package dev.unknot.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.stretch.Catalogue;
import dev.unknot.triage.RedFlag;
import dev.unknot.triage.Triage;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The walk over small content, and that it rejects rules that are wrong.
class WalkTest {

    private static final long SEED = 20261122;
    private static final int PEOPLE = 2_000;
    private static final String FLAGS = "data/red-flags.json";
    private static final String SYMPTOMS = "dialogs/symptoms.json";

    @TempDir
    Path folder;

    @Test
    void goodRulesKeepEveryPromise() {
        Content content = load(Edited.MINIMAL);

        Walked walked = new Walk(content).walk(SEED, PEOPLE);

        assertEquals(List.of(), walked.faults());
        assertEquals(Set.of("Clear", "Clinician", "Urgent", "Emergency"), walked.ends().keySet());
        assertTrue(walked.interviews() > PEOPLE, walked.toString());
    }

    @Test
    void theSameSeedWalksTheSameWay() {
        Content content = load(Edited.MINIMAL);

        Walked once = new Walk(content).walk(SEED, PEOPLE);
        Walked again = new Walk(content).walk(SEED, PEOPLE);

        assertEquals(once, again);
    }

    @Test
    void aTriageThatForgotAFlagIsRejected() {
        Content content = load(Edited.MINIMAL);
        List<RedFlag> forgetful = content.flags().stream().filter(flag -> !flag.code().equals("SEVERE")).toList();
        Triage triage = new Triage(content.dialog(), content.clearance(), forgetful, content.filters());

        Walked walked = new Walk(content, triage, catalogue(content)).walk(SEED, PEOPLE);

        assertRejected(walked, "clear in spite of SEVERE: ");
    }

    @Test
    void aTriageThatTakesAFlagTooLightlyIsRejected() {
        Content strict = load(Edited.MINIMAL);
        Content light = load(Edited.minimal(folder).replace(FLAGS, "\"URGENT\"", "\"CLINICIAN\"").root());

        Walked walked = new Walk(strict, light.triage(), catalogue(strict)).walk(SEED, PEOPLE);

        assertRejected(walked, "CLINICIAN, but the flags say URGENT: ");
    }

    @Test
    void aFlagThatNoAnswersRaiseIsRejected() {
        Content content = load(Edited.minimal(folder)
                .replace(FLAGS, "\"duration.weeks\"", "{ \"all\": [\"duration.weeks\", \"danger.legs\"] }").root());

        Walked walked = new Walk(content).walk(SEED, PEOPLE);

        assertTrue(walked.faults().contains("LONG is never raised"), walked.toString());
    }

    @Test
    void aNotSureThatNoFlagMindsIsRejected() {
        Content content = load(Edited.minimal(folder)
                .replace(SYMPTOMS, "\"none\": true, \"options\": [\"tension\"",
                        "\"none\": true, \"unsure\": true, \"options\": [\"tension\"").root());

        Walked walked = new Walk(content).walk(SEED, PEOPLE);

        assertRejected(walked, "clear in spite of a \"not sure\": ");
    }

    @Test
    void anOptionThatIsNeverOfferedIsRejected() {
        Content content = load(Edited.minimal(folder)
                .replace(SYMPTOMS, "\"not\": \"danger.legs\"", "\"all\": [\"danger.heart\", { \"not\": \"danger.heart\" }]")
                .root());

        Walked walked = new Walk(content).walk(SEED, PEOPLE);

        assertTrue(walked.faults().contains("duration.weeks is never reached"), walked.toString());
    }

    @Test
    void aCatalogueThatForgotWhatToSkipIsRejected() {
        Content content = load(Edited.MINIMAL);
        Content careless = load(Edited.minimal(folder)
                .replace("data/stretches/neck_side_tilt/stretch.json", "[\"ACUTE_72H\"]", "[]")
                .replace("data/routines.json", "\"acute\": [", "\"acute\": [\"neck_side_tilt\", ")
                .replace("data/routines.json", "[\"shoulder_rolls\", \"@strength\"]", "[\"neck_side_tilt\"]").root());

        Walked walked = new Walk(content, content.triage(), catalogue(careless)).walk(SEED, PEOPLE);

        assertRejected(walked, "neck_side_tilt in spite of [Filter[code=ACUTE_72H]]: ");
    }

    @Test
    void anExerciseThatNobodyIsShownIsRejected() {
        Content content = load(Edited.minimal(folder)
                .replace("data/stretches/chin_tuck/stretch.json", "\"level\": 1", "\"level\": 3").root());

        Walked walked = new Walk(content).walk(SEED, PEOPLE);

        assertEquals(List.of("chin_tuck is in no routine"), walked.faults());
    }

    private static void assertRejected(Walked walked, String fault) {
        assertTrue(walked.faults().stream().anyMatch(found -> found.startsWith(fault)), walked.faults().toString());
    }

    private static Catalogue catalogue(Content content) {
        return new Catalogue(content.stretches(), content.routines());
    }

    private static Content load(Path root) {
        return assertInstanceOf(Loaded.Good.class, Content.load(root)).content();
    }
}
