package dev.unknot.coach;

import dev.unknot.interview.Answer;
import dev.unknot.interview.Answers;
import dev.unknot.stretch.Course;
import dev.unknot.stretch.Routine;
import dev.unknot.stretch.Slot;
import dev.unknot.stretch.Wish;
import dev.unknot.triage.LastVerdict;
import dev.unknot.triage.RedFlag;
import dev.unknot.triage.Tier;
import dev.unknot.triage.Verdict;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Turns a verdict into what comes next: a card that points to help, or a plan.
final class Judge {

    private final Knowledge knowledge;
    private final VerdictCard verdicts;
    private final PlanCard plans;
    private final Courses courses;
    private final InstantSource clock;

    Judge(Knowledge knowledge, Courses courses, InstantSource clock) {
        this.knowledge = knowledge;
        this.verdicts = new VerdictCard(knowledge);
        this.plans = new PlanCard(knowledge, clock);
        this.courses = courses;
        this.clock = clock;
    }

    /// The interview has come to its end.
    ///
    /// @throws IllegalStateException when there is still something to ask
    Turn judge(Person person, Stage.Interviewing stage) {
        Answers answers = stage.answers();
        String age = chosen(answers, "age");
        return switch (knowledge.triage().assess(answers, stage.raised())) {
            case Verdict.Undecided(var next) -> throw new IllegalStateException("still to ask: " + next.id());
            case Verdict.Emergency(var raised) -> help(keep(person, Tier.EMERGENCY, answers), raised, age);
            case Verdict.Urgent(var raised) -> help(keep(person, Tier.URGENT, answers), raised, age);
            case Verdict.Clinician(var raised) -> help(keep(person, Tier.CLINICIAN, answers), raised, age);
            case Verdict.Clear clear -> afterInterview(person, clear, answers);
        };
    }

    /// Words that were typed have raised these flags.
    Turn heard(Person person, Tier tier, List<RedFlag> raised) {
        Person judged = person.judged(LastVerdict.of(tier, clock.instant(), false, Set.of()));
        return help(judged, raised, "");
    }

    /// A re-screen has come to its end. [Verdict.Undecided] is for the caller.
    Turn rescreened(Person person, Verdict verdict, int pain, Stage.Rescreening stage) {
        return switch (verdict) {
            case Verdict.Undecided(var next) -> throw new IllegalStateException("still to ask: " + next.id());
            case Verdict.Emergency(var raised) -> help(keep(person, Tier.EMERGENCY), raised, "");
            case Verdict.Urgent(var raised) -> help(keep(person, Tier.URGENT), raised, "");
            case Verdict.Clinician(var raised) -> help(keep(person, Tier.CLINICIAN), raised, "");
            case Verdict.Clear clear -> offer(person.rescreenedAt(clock.instant()), clear, pain, stage);
        };
    }

    private Turn afterInterview(Person person, Verdict.Clear clear, Answers answers) {
        Instant now = clock.instant();
        Profile profile = Wishes.profile(answers);
        Person known = person.judged(LastVerdict.of(Tier.STRETCH, now, clear.cleared(), clear.filters()))
                .wanting(profile)
                .rescreenedAt(now);
        return offer(known, clear, Wishes.pain(answers), new Stage.Rescreening(profile.minutes(), true));
    }

    private Turn offer(Person person, Verdict.Clear clear, int pain, Stage.Rescreening asked) {
        Course course = courses.of(person);
        if (courses.restUntil(person).isPresent()) {
            return Turn.over(person, plans.rest());
        }
        Profile profile = Objects.requireNonNull(person.profile());
        Stage.Wanted wanted = asked.wanted();
        Profile here = wanted == null ? profile : profile.at(wanted.place());
        Wish wish = Wishes.wish(here, pain, asked.minutes(), Slot.ANY, courses.recent(person));
        Routine routine = wanted == null
                ? knowledge.catalogue().routineFor(clear, wish, course)
                : knowledge.catalogue().routineOf(wanted.ids(), clear, wish, course);
        Stage.Offered stage = new Stage.Offered(Plan.of(routine, pain), wanted == null ? View.STILL : wanted.view());
        return Turn.at(person, stage, plans.draw(stage, course, person));
    }

    private Turn help(Person person, List<RedFlag> raised, String age) {
        List<String> codes = raised.stream().map(RedFlag::code).toList();
        Stage.Judged stage = new Stage.Judged(raised.getFirst().tier(), codes, age);
        return Turn.at(person, stage, verdicts.draw(stage, person));
    }

    private Person keep(Person person, Tier tier, Answers answers) {
        return person.judged(LastVerdict.of(tier, clock.instant(), false, knowledge.triage().filters(answers)));
    }

    private Person keep(Person person, Tier tier) {
        LastVerdict last = Objects.requireNonNull(person.verdict());
        return person.judged(LastVerdict.of(tier, clock.instant(), false, last.filters()));
    }

    private static String chosen(Answers answers, String question) {
        return answers.to(question)
                .map(answer -> answer instanceof Answer.Chosen(var options) ? options.getFirst() : "")
                .orElse("");
    }
}
