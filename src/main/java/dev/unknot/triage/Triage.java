package dev.unknot.triage;

import dev.unknot.interview.Answer;
import dev.unknot.interview.Answers;
import dev.unknot.interview.Condition;
import dev.unknot.interview.Dialog;
import dev.unknot.interview.Part;
import dev.unknot.interview.Question;
import dev.unknot.interview.Truth;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Judges answers by the red flags. The order of the answers does not matter; nothing lowers a tier
/// but a clearance, and that only for flags that may be lifted (clinical text, section 1).
public final class Triage {

    private static final String PAIN = "severity";
    private static final Filter PREGNANT = new Filter("PREGNANT");
    private static final String PREGNANT_PERSISTENT_PAIN = "PREGNANT_PERSISTENT_PAIN";
    private static final int PREGNANCY_PAIN = 4;

    private final Dialog dialog;
    private final Question clearance;
    private final Condition lifted;
    private final List<RedFlag> flags;
    private final List<RedFlag> blocking;
    private final List<FilterRule> filters;

    /// Triage by these rules.
    ///
    /// @param clearance the question whose option `yes` lifts what may be lifted; it stands outside
    ///     the order of the dialog, and triage alone asks it
    public Triage(Dialog dialog, Question clearance, List<RedFlag> flags, List<FilterRule> filters) {
        this.dialog = dialog;
        this.clearance = clearance;
        this.lifted = new Condition.Chose(clearance.id(), "yes");
        this.flags = List.copyOf(flags);
        this.blocking = this.flags.stream().filter(RedFlag::blocks).toList();
        this.filters = List.copyOf(filters);
    }

    /// Every red flag there is.
    public List<RedFlag> flags() {
        return flags;
    }

    /// The flag of that code, if there is one.
    public Optional<RedFlag> flag(String code) {
        return flags.stream().filter(flag -> flag.code().equals(code)).findFirst();
    }

    /// Judges the answers alone.
    public Verdict assess(Answers answers) {
        return assess(answers, Set.of());
    }

    /// Judges the answers together with what was read out of typed words. Nobody is sent to be seen
    /// today before the questions of danger were asked: they could be an emergency.
    ///
    /// @param heard codes of flags that words have raised; answers cannot take them back
    public Verdict assess(Answers answers, Set<String> heard) {
        List<RedFlag> raised = raised(answers, heard);
        return switch (highest(raised)) {
            case EMERGENCY -> new Verdict.Emergency(only(Tier.EMERGENCY, raised));
            case URGENT -> next(answers, latest(Part.DANGER, reached(answers)))
                    .<Verdict>map(Verdict.Undecided::new)
                    .orElseGet(() -> new Verdict.Urgent(only(Tier.URGENT, raised)));
            case CLINICIAN -> clinician(answers, raised);
            case STRETCH -> next(answers, Part.PLAN)
                    .<Verdict>map(Verdict.Undecided::new)
                    .orElseGet(() -> clear(answers, false));
        };
    }

    /// Turns the record of an earlier verdict and a fresh re-screen into a new verdict. Where the
    /// record is too old, was no clear one, or anything is new, the whole interview starts again.
    public Verdict restore(LastVerdict last, Rescreen rescreen, Instant now) {
        if (!last.valid(now) || rescreen.anythingNew()) {
            return new Verdict.Undecided(dialog.questions().getFirst());
        }
        List<RedFlag> raised = raised(pain(rescreen.pain()), remembered(last, rescreen.pain()));
        return switch (highest(raised)) {
            case EMERGENCY -> new Verdict.Emergency(only(Tier.EMERGENCY, raised));
            case URGENT -> new Verdict.Urgent(only(Tier.URGENT, raised));
            case CLINICIAN -> new Verdict.Clinician(raised);
            case STRETCH -> new Verdict.Clear(last.filters(now), last.cleared());
        };
    }

    /// Whether the record of an earlier verdict is enough for a reminder to show an exercise: it was a
    /// clear one, which nobody under 18 and nobody with an open warning sign is given, and it is younger
    /// than four weeks. What was not asked in the interview is not known now either.
    public Optional<Standing> standing(LastVerdict last, Instant now) {
        return last.valid(now) ? Optional.of(new Standing(last.filters(now))) : Optional.empty();
    }

    /// Whether a flag is raised by the answers.
    public Truth truth(RedFlag flag, Answers answers) {
        return dialog.truth(flag.when(), answers);
    }

    /// The filters these answers set. A filter in doubt is set.
    public Set<Filter> filters(Answers answers) {
        return filters.stream()
                .filter(rule -> dialog.truth(rule.when(), answers) != Truth.NO)
                .map(FilterRule::filter)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Verdict clinician(Answers answers, List<RedFlag> raised) {
        List<RedFlag> inTheWay = only(Tier.CLINICIAN, raised);
        boolean liftable = inTheWay.stream().allMatch(RedFlag::liftable);
        boolean lifts = liftable && dialog.truth(lifted, answers) == Truth.YES;
        Optional<Question> next = next(answers, lifts ? Part.PLAN : lastBefore(answers, liftable));
        return next.or(() -> liftable && !answers.has(clearance.id()) ? Optional.of(clearance) : Optional.empty())
                .<Verdict>map(Verdict.Undecided::new)
                .orElseGet(() -> lifts ? clear(answers, true) : new Verdict.Clinician(inTheWay));
    }

    /// A clearance is asked for as soon as the part that needs it is done, but never before the
    /// health questions are; after that, or without it, the pain questions still can raise the tier.
    private Part lastBefore(Answers answers, boolean liftable) {
        boolean toBeAsked = liftable && !answers.has(clearance.id());
        Part reached = reached(answers);
        return !toBeAsked ? latest(Part.PAIN, reached) : latest(Part.HEALTH, reached);
    }

    private Verdict clear(Answers answers, boolean cleared) {
        List<RedFlag> open = blocking.stream()
                .filter(flag -> truth(flag, answers) != Truth.NO)
                .filter(flag -> !(cleared && flag.liftable()))
                .toList();
        return open.isEmpty() ? new Verdict.Clear(filters(answers), cleared) : new Verdict.Clinician(open);
    }

    /// What is not asked again but would be raised by this pain: the record knows of a pregnancy.
    private static Set<String> remembered(LastVerdict last, int pain) {
        boolean sorePregnancy = last.filters().contains(PREGNANT) && pain >= PREGNANCY_PAIN && !last.cleared();
        return sorePregnancy ? Set.of(PREGNANT_PERSISTENT_PAIN) : Set.of();
    }

    private static Answers pain(int pain) {
        return new Answers(Map.of(PAIN, new Answer.Rated(pain)));
    }

    private List<RedFlag> raised(Answers answers, Set<String> heard) {
        return blocking.stream()
                .filter(flag -> heard.contains(flag.code()) || truth(flag, answers) == Truth.YES)
                .toList();
    }

    private Optional<Question> next(Answers answers, Part last) {
        return dialog.next(answers, last);
    }

    /// The furthest part in which something was answered: what was begun there is asked to its end.
    private Part reached(Answers answers) {
        return dialog.questions().stream()
                .filter(question -> answers.has(question.id()))
                .map(Question::part)
                .max(Comparator.naturalOrder())
                .orElse(Part.ABOUT);
    }

    private static Tier highest(List<RedFlag> raised) {
        return raised.stream().map(RedFlag::tier).max(Comparator.naturalOrder()).orElse(Tier.STRETCH);
    }

    private static List<RedFlag> only(Tier tier, List<RedFlag> raised) {
        return raised.stream().filter(flag -> flag.tier() == tier).toList();
    }

    private static Part latest(Part one, Part other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
