package dev.unknot.interview;

import java.util.List;
import java.util.stream.Stream;

/// Something that may hold or not, depending on the answers. [Dialog#truth] tells which.
public sealed interface Condition {

    /// Holds whatever is answered.
    record Always() implements Condition {}

    /// An option of a question was chosen.
    record Chose(String question, String option) implements Condition {}

    /// A question was answered with "not sure".
    record Unsure(String question) implements Condition {}

    /// A number was given that is this much or more.
    record AtLeast(String question, int least) implements Condition {}

    /// Every one of them holds.
    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }
    }

    /// One of them or more holds. None holds of an empty list.
    record Any(List<Condition> conditions) implements Condition {
        public Any {
            conditions = List.copyOf(conditions);
        }
    }

    /// So many of them or more hold.
    record Count(int least, List<Condition> conditions) implements Condition {
        public Count {
            conditions = List.copyOf(conditions);
        }
    }

    /// It does not hold.
    record Not(Condition condition) implements Condition {}

    /// The conditions within, this one included, however deep.
    default Stream<Condition> parts() {
        Stream<Condition> inner = switch (this) {
            case Always _, Chose _, Unsure _, AtLeast _ -> Stream.empty();
            case All(var conditions) -> conditions.stream();
            case Any(var conditions) -> conditions.stream();
            case Count(_, var conditions) -> conditions.stream();
            case Not(var condition) -> Stream.of(condition);
        };
        return Stream.concat(Stream.of(this), inner.flatMap(Condition::parts));
    }
}
