package dev.unknot.content;

import dev.unknot.interview.Condition;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads conditions: `"question.option"`, or an object with `unsure`, `atLeast`, `all`, `any`,
/// `count` or `not`.
final class ConditionReader {

    private static final Condition NEVER = new Condition.Any(List.of());
    private static final QuestionShapes.Scale ANY_NUMBER = new QuestionShapes.Scale(0, 100);

    private final QuestionShapes shapes;
    private final Values values;
    private final int before;

    /// Reads conditions about these questions.
    ///
    /// @param before conditions may ask for the questions before this place only
    ConditionReader(QuestionShapes shapes, Values values, int before) {
        this.shapes = shapes;
        this.values = values;
        this.before = before;
    }

    /// What that stands for; something that never holds where it makes no sense.
    Condition read(Node node) {
        return switch (node) {
            case Node.Text text -> chose(text);
            case Node.Fields fields -> object(fields);
            default -> {
                report(Rule.WRONG_TYPE, node, "is " + node.kind()
                        + ", but a condition is \"question.option\" or an object");
                yield NEVER;
            }
        };
    }

    private Condition object(Node.Fields fields) {
        Reader reader = values.object(fields);
        Condition condition = operator(reader);
        reader.done();
        return condition;
    }

    private Condition operator(Reader reader) {
        Set<String> keys = reader.keys();
        if (keys.contains("unsure")) {
            return reader.find("unsure").map(this::unsure).orElse(NEVER);
        } else if (keys.contains("atLeast")) {
            return atLeast(reader);
        } else if (keys.contains("all")) {
            return new Condition.All(each(reader.filled("all")));
        } else if (keys.contains("any")) {
            return new Condition.Any(each(reader.filled("any")));
        } else if (keys.contains("count")) {
            return count(reader);
        } else if (keys.contains("not")) {
            return reader.find("not").map(this::read).<Condition>map(Condition.Not::new).orElse(NEVER);
        }
        values.problems().add(Rule.MISSING_KEY, reader.spot(),
                "a condition has one of unsure, atLeast, all, any, count, not");
        return NEVER;
    }

    private List<Condition> each(List<Node> nodes) {
        return nodes.stream().map(this::read).toList();
    }

    private Condition count(Reader reader) {
        List<Condition> of = each(reader.filled("of"));
        return new Condition.Count(reader.number("count", 1, Math.max(1, of.size())), of);
    }

    private Condition chose(Node.Text node) {
        String[] parts = node.value().split("\\.", -1);
        if (parts.length != 2) {
            report(Rule.BAD_ID, node, "\"" + node.value() + "\": write \"question.option\"");
            return NEVER;
        }
        shape(parts[0], node)
                .filter(shape -> !shape.options().contains(parts[1]))
                .ifPresent(shape -> report(Rule.UNKNOWN_OPTION, node, "question \"" + parts[0]
                        + "\" has no option \"" + parts[1] + "\"" + Spelling.hint(parts[1], shape.options())));
        return new Condition.Chose(parts[0], parts[1]);
    }

    private Condition unsure(Node node) {
        String question = values.id(node);
        shape(question, node)
                .filter(shape -> !shape.unsure())
                .ifPresent(_ -> report(Rule.UNKNOWN_OPTION, node, "question \"" + question
                        + "\" cannot be answered with \"not sure\"; give it \"unsure\": true"));
        return new Condition.Unsure(question);
    }

    private Condition atLeast(Reader reader) {
        String question = reader.id("on");
        Optional<QuestionShapes.Shape> shape = reader.find("on").flatMap(node -> shape(question, node));
        shape.filter(found -> found.scale().isEmpty())
                .ifPresent(_ -> values.problems().add(Rule.SCALE_CONDITION_ON_PICK, reader.spot("on"),
                        "question \"" + question + "\" has options and no numbers; write \""
                                + question + ".option\""));
        QuestionShapes.Scale scale = shape.flatMap(QuestionShapes.Shape::scale).orElse(ANY_NUMBER);
        return new Condition.AtLeast(question, reader.number("atLeast", scale.from(), scale.to()));
    }

    /// The question of that name, which must come earlier.
    private Optional<QuestionShapes.Shape> shape(String question, Node node) {
        Optional<QuestionShapes.Shape> found = shapes.find(question);
        if (shapes.known().lacks(question)) {
            report(Rule.UNKNOWN_QUESTION, node, "there is no question \"" + question + "\""
                    + Spelling.hint(question, shapes.known().names()));
        }
        found.filter(shape -> shape.place() >= before)
                .ifPresent(_ -> report(Rule.CONDITION_LOOKS_AHEAD, node, "question \"" + question
                        + "\" is not answered yet here; ask for earlier questions only"));
        return found;
    }

    private void report(Rule rule, Node node, String message) {
        values.problems().add(rule, node.spot(), message);
    }
}
