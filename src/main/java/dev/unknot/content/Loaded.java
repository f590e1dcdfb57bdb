package dev.unknot.content;

import java.util.List;

/// What came of reading the content.
public sealed interface Loaded {

    /// It can be used.
    ///
    /// @param warnings what should be mended all the same, sorted
    record Good(Content content, List<Problem> warnings) implements Loaded {
        public Good {
            warnings = List.copyOf(warnings);
        }
    }

    /// It cannot.
    ///
    /// @param problems every fault and every warning, sorted
    record Bad(List<Problem> problems) implements Loaded {
        public Bad {
            problems = List.copyOf(problems);
        }
    }
}
