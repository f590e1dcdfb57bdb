package dev.unknot.triage.text;

import dev.unknot.triage.RedFlag;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Concepts that together mean a warning sign.
///
/// @param all what must be said; of each, one of some concepts
/// @param within how close together
/// @param unless concepts that, when affirmed just there, say that it is something else
/// @param whose whom it has to be about: somebody else's age is told for many reasons
/// @param why its source or reason
public record FlagRule(
        RedFlag flag, List<Set<String>> all, Within within, Set<String> unless, Whose whose, String why) {

    public FlagRule {
        all = all.stream().<Set<String>>map(TreeSet::new).toList();
        unless = new TreeSet<>(unless);
    }

    /// How close together concepts must stand.
    public enum Within { NEAR, SENTENCE, MESSAGE }

    /// Whom it may be about.
    public enum Whose { ANYBODY, OWN }

    /// Whether it holds where it is said of somebody else.
    boolean holdsForOthers() {
        return whose == Whose.ANYBODY;
    }
}
