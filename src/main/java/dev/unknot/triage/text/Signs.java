package dev.unknot.triage.text;

import dev.unknot.triage.RedFlag;
import dev.unknot.triage.Tier;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How strongly the words of a text speak for each single flag.
record Signs(List<Sign> signs) {

    static final Signs NONE = new Signs(List.of());

    /// One flag.
    ///
    /// @param odds how much likelier the words are where that flag is meant, as a logarithm; less the
    ///     longer the text is
    record Sign(RedFlag flag, double odds) {}

    /// How strongly they speak for the flag of that tier or above that they speak most for; 0 where
    /// nothing is known.
    double loudest(Tier from) {
        return loud(from).map(Sign::odds).orElse(0.0);
    }

    /// In words for who asks why; nothing where nothing is known.
    String said(Tier from) {
        return loud(from).map(sign -> ", the words are most like those of " + sign.flag().code()).orElse("");
    }

    private Optional<Sign> loud(Tier from) {
        return signs.stream()
                .filter(sign -> sign.flag().tier().compareTo(from) >= 0)
                .max(Comparator.comparingDouble(Sign::odds));
    }
}
