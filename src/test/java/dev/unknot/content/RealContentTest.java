package dev.unknot.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.unknot.interview.Answer;
import dev.unknot.interview.Answers;
import dev.unknot.interview.Dialog;
import dev.unknot.interview.Part;
import dev.unknot.interview.Question;
import dev.unknot.stretch.Stretch;
import dev.unknot.triage.RedFlag;
import dev.unknot.triage.Tier;
import dev.unknot.triage.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The content that is shipped, proved as far as can be: `-Dunknot.walk=1000000` walks further.
class RealContentTest {

    private static final int PEOPLE = Integer.getInteger("unknot.walk", 8_000);
    private static final long SEED = Long.getLong("unknot.seed", 1L);

    private final Content content =
            assertInstanceOf(Loaded.Good.class, Content.load(Path.of("")), RealContentTest::faults).content();

    @Test
    void itIsAllThere() {
        assertEquals(39, content.stretches().size());
        assertEquals(104, content.flags().size());
        assertEquals(List.of(35L, 34L, 30L, 5L), Stream.of(Tier.EMERGENCY, Tier.URGENT, Tier.CLINICIAN, Tier.STRETCH)
                .map(tier -> content.flags().stream().filter(flag -> flag.tier() == tier).count())
                .toList());
        assertEquals(25, content.filters().size());
        assertEquals(List.of("belly_breathing", "chest_opener", "cross_body_shoulder", "march_in_place",
                "scapular_squeeze", "self_hug", "shoulder_blade_squeeze", "shoulder_rolls", "walk_break"),
                content.stretches().stream().filter(Stretch::general).map(Stretch::id).toList());
        assertEquals(List.of("camel_pose", "jog_in_place", "jumping_jacks", "plank", "scm_stretch"),
                content.stretches().stream().filter(Stretch::optIn).map(Stretch::id).toList());
        assertEquals(13, content.in("en").faq().size());
    }

    @Test
    void everyPromiseHoldsAtTheEndOfEveryWalk() {
        Walked walked = new Walk(content).walk(SEED, PEOPLE);

        System.out.println("walked " + walked.interviews() + " interviews, seed " + SEED + ": " + walked.ends());
        assertEquals(List.of(), walked.faults());
    }

    @Test
    void onlyWhatTheClinicalTextListsIsLiftedByAClearance() {
        List<String> liftable =
                content.flags().stream().filter(RedFlag::liftable).map(RedFlag::code).sorted().toList();

        assertEquals(List.of("CANCER_HISTORY_STABLE", "CANNOT_LIFT_ARM", "DIZZY_NECK_MOVEMENT", "DURATION_6W",
                "HEART_LUNG_UNSTABLE", "HEIGHT_LOSS_STOOP", "INFLAMMATORY_STIFFNESS", "NECK_JOINT_RISK",
                "NECK_SURGERY_EVER", "OSTEOPOROSIS_STEROIDS", "PMR_PATTERN", "PREGNANT_PERSISTENT_PAIN",
                "SURGERY_12W", "TRAUMA_MINOR_RECENT"), liftable);
    }

    @Test
    void everyRowOfTheFirstScreenIsAnEmergencyAtOnce() {
        Question danger = content.dialog().question("danger");

        List<Verdict> verdicts = Wanted.options(danger).stream()
                .map(option -> verdict(said("danger", Answer.Chosen.only(option.id()))))
                .toList();

        assertEquals(Part.DANGER, danger.part());
        verdicts.forEach(verdict -> assertInstanceOf(Verdict.Emergency.class, verdict));
    }

    /// The rules that every version must keep (clinical text, 0.3).
    @ParameterizedTest
    @CsvSource({
        "severity=7, Clinician",
        "severity=9, Urgent",
        "warning=numb numb_kind=comes_goes, Clinician",
        "warning=numb numb_kind=both_legs, Emergency",
        "warning=fever, Urgent",
        "warning=walking_hands walking_which=walking, Urgent",
        "warning=walking_hands walking_which=walking+hands, Emergency",
        "danger=control, Emergency",
        "danger=unsure danger_explained=unsure, Urgent",
        "danger=unsure danger_explained=none, Clear",
        "warning=unsure, Clinician",
        "health=unsure, Clinician",
        "age=under_18, Clinician",
        "feel=stops_life, Clinician",
        "duration=over_6_weeks trend=better clearance=yes, Clear",
        "duration=over_6_weeks trend=better clearance=no, Clinician",
        "where=neck, Clear"
    })
    void whatMustNeverBeTakenLightlyIsNot(String said, String verdict) {
        Map<String, Answer> answers = answers(said);

        Verdict end = interview(answers);

        assertEquals(verdict, end.getClass().getSimpleName());
    }

    /// Somebody who says this where it is asked, and is well otherwise.
    private Verdict interview(Map<String, Answer> said) {
        Moves moves = new Moves(content.dialog(), content.flags());
        Answers answers = Answers.NONE;
        Verdict verdict = verdict(answers);
        while (verdict instanceof Verdict.Undecided(var next)) {
            Answer answer = said.getOrDefault(next.id(), moves.calm(next, answers));
            answers = content.dialog().answer(answers, next, answer);
            verdict = verdict(answers);
        }
        return verdict;
    }

    private static Map<String, Answer> answers(String said) {
        return Stream.of(said.split(" ")).map(one -> one.split("=")).collect(Collectors.toMap(
                one -> one[0],
                one -> switch (one[1]) {
                    case "none" -> new Answer.None();
                    case "unsure" -> new Answer.NotSure();
                    case String number when number.matches("\\d+") -> new Answer.Rated(Integer.parseInt(number));
                    case String options -> Answer.Chosen.of(options.split("\\+"));
                }));
    }

    private Verdict verdict(Answers answers) {
        return content.triage().assess(answers);
    }

    private Answers said(String question, Answer answer) {
        Dialog dialog = content.dialog();
        return dialog.answer(Answers.NONE, dialog.question(question), answer);
    }

    private static String faults() {
        return Content.load(Path.of("")) instanceof Loaded.Bad(var problems)
                ? String.join("\n", problems.stream().map(Problem::toString).toList())
                : "";
    }
}
