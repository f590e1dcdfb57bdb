package dev.unknot.triage;

import dev.unknot.interview.Condition;
import java.util.List;

/// One warning sign.
///
/// @param code names it, such as `SADDLE_NUMBNESS`
/// @param when it is raised by the answers; nothing but text raises one that is told by [By#TEXT]
/// @param liftable whether a clinician's clearance lifts it
/// @param advice what to add to the verdict, as ids of sentences
/// @param sources where it is published, as in the clinical text
public record RedFlag(
        String code,
        Tier tier,
        By by,
        Condition when,
        boolean liftable,
        List<String> advice,
        List<String> sources) {

    public RedFlag {
        advice = List.copyOf(advice);
        sources = List.copyOf(sources);
        if (liftable && tier != Tier.CLINICIAN) {
            throw new IllegalArgumentException(code + " is " + tier + ": only CLINICIAN can be lifted");
        }
    }

    /// How it becomes known: by an answer, by words that were typed, or from several answers.
    public enum By { ANSWERS, TEXT, COMPUTED }

    boolean blocks() {
        return tier != Tier.STRETCH;
    }
}
