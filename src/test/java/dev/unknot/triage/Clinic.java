package dev.unknot.triage;

import dev.unknot.interview.Answer;
import dev.unknot.interview.Answers;
import dev.unknot.interview.Condition;
import dev.unknot.interview.Condition.All;
import dev.unknot.interview.Condition.Always;
import dev.unknot.interview.Condition.Any;
import dev.unknot.interview.Condition.AtLeast;
import dev.unknot.interview.Condition.Chose;
import dev.unknot.interview.Condition.Not;
import dev.unknot.interview.Condition.Unsure;
import dev.unknot.interview.Dialog;
import dev.unknot.interview.Option;
import dev.unknot.interview.Part;
import dev.unknot.interview.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A small clinic: a dozen questions, a dozen flags, and somebody who answers what triage asks.
final class Clinic {

    private static final Condition ADULT = new Not(new Chose("age", "under_18"));

    static final Question CLEARANCE = one("clearance", Part.HEALTH, new Always(), true, "yes", "no");

    static final Dialog DIALOG = new Dialog(List.of(
            one("age", Part.ABOUT, new Always(), false, "under_18", "18_49", "65_plus"),
            many("danger", Part.DANGER, new Always(), "", "heart", "face"),
            many("danger_explained", Part.DANGER, new Unsure("danger"), "danger", "heart", "face"),
            many("child", Part.WARNING, new Chose("age", "under_18"), "", "limp"),
            many("warning", Part.WARNING, ADULT, "", "numb", "fever", "dizzy"),
            one("numb_kind", Part.WARNING, new Chose("warning", "numb"), true, "comes_goes", "both_legs"),
            many("health", Part.HEALTH, ADULT, "", "cancer", "bones", "thinners", "pregnancy"),
            one("cancer_kind", Part.HEALTH, new Chose("health", "cancer"), true, "new_pain", "old"),
            one("bones_kind", Part.HEALTH, new Chose("health", "bones"), true, "sudden", "not_sudden"),
            many("where", Part.WHERE, ADULT, "", "neck"),
            new Question.Scale("severity", Part.PAIN, ADULT, 0, 10),
            one("duration", Part.PAIN, ADULT, false, "under_72h", "weeks", "over_6_weeks"),
            many("feel", Part.FEEL, ADULT, "", "stiffness", "stops_life"),
            one("plan", Part.PLAN, ADULT, false, "desk_2")));

    static final Triage TRIAGE = new Triage(DIALOG, CLEARANCE, List.of(
            flag("CARDIAC", Tier.EMERGENCY, new Chose("danger", "heart")),
            flag("STROKE", Tier.EMERGENCY, new Chose("danger", "face")),
            flag("BOTH_LEGS", Tier.EMERGENCY, new Chose("numb_kind", "both_legs")),
            flag("OVERDOSE", Tier.EMERGENCY, new Any(List.of())),
            flag("FEVER", Tier.URGENT, new Chose("warning", "fever")),
            flag("CANCER_NEW", Tier.URGENT, new Chose("cancer_kind", "new_pain")),
            flag("CHILD", Tier.URGENT, new Chose("child", "limp")),
            flag("WORST", Tier.URGENT, new AtLeast("severity", 9)),
            flag("UNSURE_1", Tier.URGENT, new Unsure("danger_explained")),
            flag("ABUSE", Tier.URGENT, new Any(List.of())),
            lifted("DIZZY", new Chose("warning", "dizzy")),
            lifted("CANCER_OLD", new Chose("cancer_kind", "old")),
            lifted("BONES", new Chose("health", "bones")),
            lifted("SIX_WEEKS", new Chose("duration", "over_6_weeks")),
            lifted("PREGNANT_PERSISTENT_PAIN",
                    new All(List.of(new Chose("health", "pregnancy"), new AtLeast("severity", 4)))),
            flag("NEURO", Tier.CLINICIAN, new Chose("numb_kind", "comes_goes")),
            flag("UNDER_18", Tier.CLINICIAN, new Chose("age", "under_18")),
            flag("SEVERE", Tier.CLINICIAN, new AtLeast("severity", 7)),
            flag("STOPS_LIFE", Tier.CLINICIAN, new Chose("feel", "stops_life")),
            flag("WORRY", Tier.CLINICIAN, new Any(List.of())),
            flag("MOOD", Tier.STRETCH, new Any(List.of()))), List.of(
            new FilterRule(new Filter("BLOOD_THINNERS"), new Chose("health", "thinners")),
            new FilterRule(new Filter("PREGNANT"), new Chose("health", "pregnancy")),
            new FilterRule(new Filter("ACUTE_72H"), new Chose("duration", "under_72h"))));

    private final Map<String, Answer> says;
    private final Set<String> heard;

    private Clinic(Map<String, Answer> says, Set<String> heard) {
        this.says = Map.copyOf(says);
        this.heard = Set.copyOf(heard);
    }

    /// Somebody with a stiff neck and nothing else.
    static Clinic healthy() {
        return new Clinic(Map.ofEntries(
                Map.entry("age", chosen("18_49")),
                Map.entry("danger", none()),
                Map.entry("warning", none()),
                Map.entry("health", none()),
                Map.entry("where", chosen("neck")),
                Map.entry("severity", rated(3)),
                Map.entry("duration", chosen("weeks")),
                Map.entry("feel", chosen("stiffness")),
                Map.entry("plan", chosen("desk_2"))), Set.of());
    }

    /// The same person, but for this answer.
    Clinic with(String question, Answer answer) {
        Map<String, Answer> more = new HashMap<>(says);
        more.put(question, answer);
        return new Clinic(more, heard);
    }

    /// The same person, who has written words that raise a flag.
    Clinic hearing(String code) {
        Set<String> more = new HashSet<>(heard);
        more.add(code);
        return new Clinic(says, more);
    }

    /// The questions that triage asked, in order.
    List<String> questions() {
        return visit(new ArrayList<>()).asked();
    }

    Verdict verdict() {
        return visit(new ArrayList<>()).verdict();
    }

    /// All that was answered when the verdict was given.
    static Answers asked(Clinic clinic) {
        return clinic.visit(new ArrayList<>()).answers();
    }

    private record Visit(List<String> asked, Answers answers, Verdict verdict) {}

    private Visit visit(List<String> asked) {
        Answers answers = Answers.NONE;
        while (TRIAGE.assess(answers, heard) instanceof Verdict.Undecided(var next)) {
            Answer answer = says.get(next.id());
            if (answer == null || asked.size() > 30) {
                throw new IllegalStateException("nobody answers " + next.id() + " after " + asked);
            }
            asked.add(next.id());
            answers = DIALOG.answer(answers, next, answer);
        }
        return new Visit(asked, answers, TRIAGE.assess(answers, heard));
    }

    static List<String> codes(List<RedFlag> flags) {
        return flags.stream().map(RedFlag::code).toList();
    }

    static Answer chosen(String... options) {
        return Answer.Chosen.of(options);
    }

    static Answer none() {
        return new Answer.None();
    }

    static Answer notSure() {
        return new Answer.NotSure();
    }

    static Answer rated(int value) {
        return new Answer.Rated(value);
    }

    private static RedFlag flag(String code, Tier tier, Condition when) {
        return new RedFlag(code, tier, RedFlag.By.ANSWERS, when, false, List.of(), List.of());
    }

    private static RedFlag lifted(String code, Condition when) {
        return new RedFlag(code, Tier.CLINICIAN, RedFlag.By.ANSWERS, when, true, List.of(), List.of());
    }

    private static Question one(String id, Part part, Condition askWhen, boolean unsure, String... options) {
        return new Question.PickOne(id, part, askWhen, List.of(options).stream().map(Option::of).toList(), unsure);
    }

    private static Question many(String id, Part part, Condition askWhen, String restates, String... options) {
        return new Question.PickMany(
                id, part, askWhen, List.of(options).stream().map(Option::of).toList(), true, true, restates);
    }
}
