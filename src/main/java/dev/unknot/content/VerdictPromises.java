package dev.unknot.content;

import dev.unknot.interview.Answer;
import dev.unknot.interview.Answers;
import dev.unknot.triage.RedFlag;
import dev.unknot.triage.Tier;
import dev.unknot.triage.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What is promised of every verdict, judged by the flags themselves and not by triage.
final class VerdictPromises {

    private final List<RedFlag> flags;
    private final String clearance;

    /// Promises about these flags, some of which the clearance question lifts.
    VerdictPromises(List<RedFlag> flags, String clearance) {
        this.flags = flags;
        this.clearance = clearance;
    }

    /// The flags that answers raise.
    List<RedFlag> raised(Answers answers) {
        return flags.stream()
                .filter(flag -> flag.by() != RedFlag.By.TEXT)
                .filter(flag -> Plainly.holds(flag.when(), answers))
                .toList();
    }

    /// Which promise a verdict breaks, if any.
    Optional<String> broken(Answers answers, Verdict verdict) {
        List<RedFlag> raised = raised(answers);
        Tier highest = raised.stream().map(RedFlag::tier).max(Comparator.naturalOrder()).orElse(Tier.STRETCH);
        return switch (verdict) {
            case Verdict.Undecided(var next) -> Optional.of("it never ends, and asks again for " + next.id());
            case Verdict.Emergency _ -> unless(highest == Tier.EMERGENCY, "EMERGENCY without a flag of that tier");
            case Verdict.Urgent _ -> unless(highest == Tier.URGENT, "URGENT, but the flags say " + highest);
            case Verdict.Clinician _ -> unless(highest.compareTo(Tier.CLINICIAN) <= 0,
                    "CLINICIAN, but the flags say " + highest);
            case Verdict.Clear _ -> clear(answers, raised);
        };
    }

    private Optional<String> clear(Answers answers, List<RedFlag> raised) {
        boolean cleared = answers.to(clearance)
                .filter(answer -> answer instanceof Answer.Chosen(var options) && options.contains("yes"))
                .isPresent();
        Optional<String> open = raised.stream()
                .filter(flag -> flag.tier() != Tier.STRETCH)
                .filter(flag -> !(cleared && flag.liftable()))
                .findFirst()
                .map(flag -> "clear in spite of " + flag.code());
        return open.or(() -> unless(answers.byQuestion().values().stream().noneMatch(Answer.NotSure.class::isInstance),
                "clear in spite of a \"not sure\""));
    }

    private static Optional<String> unless(boolean kept, String broken) {
        return kept ? Optional.empty() : Optional.of(broken);
    }
}
