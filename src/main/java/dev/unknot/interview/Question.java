package dev.unknot.interview;

import java.util.List;

/// One question: what can be answered and when it is asked. Its words are kept elsewhere, by its id.
public sealed interface Question {

    /// Names it within its dialog.
    String id();

    /// Where in the interview it belongs.
    Part part();

    /// It is asked where this does hold, and only then.
    Condition askWhen();

    /// Whether "not sure" may be said.
    boolean unsure();

    /// The question whose answer this one gives anew; empty for most.
    String restates();

    /// One option is chosen, and that is the answer.
    record PickOne(String id, Part part, Condition askWhen, List<Option> options, boolean unsure)
            implements Question {
        public PickOne {
            options = List.copyOf(options);
        }

        @Override
        public String restates() {
            return "";
        }
    }

    /// Any number of options is ticked.
    ///
    /// @param none whether "none of these" may be said
    record PickMany(
            String id,
            Part part,
            Condition askWhen,
            List<Option> options,
            boolean none,
            boolean unsure,
            String restates)
            implements Question {
        public PickMany {
            options = List.copyOf(options);
        }
    }

    /// A number is given.
    record Scale(String id, Part part, Condition askWhen, int from, int to) implements Question {

        @Override
        public boolean unsure() {
            return false;
        }

        @Override
        public String restates() {
            return "";
        }
    }
}
