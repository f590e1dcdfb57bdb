package dev.unknot.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.interview.Answer;
import dev.unknot.interview.Answers;
import dev.unknot.interview.Condition;
import dev.unknot.interview.Question;
import dev.unknot.place.Country;
import dev.unknot.place.Numbers;
import dev.unknot.stretch.Dose;
import dev.unknot.stretch.Stretch;
import dev.unknot.triage.Verdict;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentTest {

    @TempDir
    Path folder;

    @Test
    void goodContentIsReadWithoutAWord() {
        Loaded loaded = Content.load(Edited.MINIMAL);

        Loaded.Good good = assertInstanceOf(Loaded.Good.class, loaded);
        assertEquals(List.of(), good.warnings());
    }

    @Test
    void theFilesBecomeWhatTheOtherRoomsSpeakOf() {
        Content content = minimal();

        Question explained = content.dialog().question("danger_explained");
        Stretch tilt = content.stretches().get(1);
        Numbers british = content.numbers().of(new Country("GB")).orElseThrow();

        assertEquals(new Condition.Unsure("danger"), explained.askWhen());
        assertEquals("danger", explained.restates());
        assertEquals(new Dose(20, 2, 2, 1), tilt.dose());
        assertEquals(List.of("112"), british.shown());
        assertEquals("Samaritans 116 123", british.crisisLine());
        assertEquals("Next", content.in("en").phrases().say("bot/buttons/next"));
        assertEquals(List.of("how often"), content.in("en").faq().getFirst().words());
    }

    @Test
    void triageJudgesByWhatWasRead() {
        Content content = minimal();
        Answers answers = content.dialog()
                .answer(Answers.NONE, content.dialog().question("danger"), Answer.Chosen.only("heart"));

        Verdict verdict = content.triage().assess(answers);

        assertInstanceOf(Verdict.Emergency.class, verdict);
    }

    @Test
    void aStretchWithoutAPictureIsReadButNotOffered() {
        Edited content = Edited.minimal(folder).delete("data/stretches/chin_tuck/still.jpg");

        Content loaded = assertInstanceOf(Loaded.Good.class, Content.load(content.root())).content();

        assertEquals(3, loaded.stretches().size());
        assertEquals(List.of("neck_side_tilt", "shoulder_rolls"),
                loaded.offered().stream().map(Stretch::id).toList());
    }

    @Test
    void faultsOfSeveralFilesAreListedTogetherAndInOrder() {
        Edited content = Edited.minimal(folder)
                .replace("data/stretches/chin_tuck/stretch.json", "\"level\": 1", "\"level\": 9")
                .replace("data/red-flags.json", "danger.heart", "danger.hart")
                .replace("data/red-flags.json", "\"tier\": \"URGENT\"", "\"tear\": \"URGENT\"")
                .delete("data/routines.json")
                .replace("dialogs/en/bot.json", "\"Next\"", "7");

        Loaded loaded = Content.load(content.root());

        List<String> lines = assertInstanceOf(Loaded.Bad.class, loaded).problems().stream()
                .map(Problem::toString)
                .toList();
        assertEquals("""
                data/red-flags.json:5 /flags/0/when [unknown-option] question "danger" has no option "hart"; \
                did you mean "heart"?
                data/red-flags.json:6 /flags/1 [missing-key] has no "tier"; add it
                data/red-flags.json:6 /flags/1/tear [unknown-key] nobody reads "tear"; did you mean "tier"?
                data/routines.json [missing-file] is missing; bring it back
                data/stretches/chin_tuck/stretch.json:4 /level [out-of-range] must be a whole number from 1 to 3
                dialogs/en/bot.json:6 /buttons/next [wrong-type] is a number, but must be a text""",
                String.join("\n", lines));
    }

    @Test
    void aFolderWithoutContentIsOneListOfWhatIsMissing() {
        Loaded loaded = Content.load(folder);

        List<Problem> problems = assertInstanceOf(Loaded.Bad.class, loaded).problems();
        assertTrue(problems.stream().allMatch(problem -> problem.rule() == Rule.MISSING_FILE), problems.toString());
        assertTrue(problems.size() >= 10, problems.toString());
    }

    @Test
    void aSecondLanguageMustSayWhatTheFirstSays() {
        Edited content = Edited.minimal(folder);
        List.of(
                "bot", "faq", "flags", "inline", "nudges", "questions", "reminders", "stretches", "team", "tips", "verdicts")
                .forEach(name ->
                        content.write("dialogs/xx/" + name + ".json", content.read("dialogs/en/" + name + ".json")));
        content.replace("dialogs/xx/bot.json", "{name}", "{person}")
                .replace("dialogs/xx/bot.json", "\"plain\"", "\"simple\"");

        Loaded loaded = Content.load(content.root());

        List<String> lines = assertInstanceOf(Loaded.Bad.class, loaded).problems().stream()
                .map(problem -> problem.path() + " " + problem.rule())
                .toList();
        assertEquals(List.of("/plain missing-words", "/welcome wrong-argument", "/simple unused-words"), lines);
    }

    private static Content minimal() {
        return assertInstanceOf(Loaded.Good.class, Content.load(Edited.MINIMAL)).content();
    }
}
