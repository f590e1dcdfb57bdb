package dev.unknot.triage.text;

import dev.unknot.triage.RedFlag;
import java.util.List;

/// A warning sign that a text speaks of.
///
/// @param words the words it rests on, as they were written
/// @param start where they begin in the text
/// @param end where they end, exclusive
/// @param clause the clause or clauses around them
/// @param why the rule that it was found by
public record Finding(
        RedFlag flag, Assertion assertion, List<String> words, int start, int end, String clause, String why) {

    public Finding {
        words = List.copyOf(words);
    }

    /// The same, not to be acted on.
    ///
    /// @param against the words that speak against it most
    /// @param besides what else does
    Finding unlikely(String against, String besides) {
        return new Finding(flag, Assertion.UNLIKELY, words, start, end, clause,
                why + "; learned: harmless by “" + against + "”" + besides);
    }

    /// Whether it has to be acted on.
    public boolean counts() {
        return assertion.counts();
    }
}
