package dev.unknot.content;

import dev.unknot.interview.Condition;
import dev.unknot.interview.Dialog;
import dev.unknot.interview.Option;
import dev.unknot.interview.Part;
import dev.unknot.interview.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads `dialogs/symptoms.json`: the questions in order, and the question about a clearance.
final class DialogReader {

    static final String FILE = "dialogs/symptoms.json";

    private static final String CLEARANCE_YES = "yes";

    /// A button's token takes 64 bytes; the rest says what sort of press it is.
    private static final int TOKEN = 48;

    private final Values values;

    DialogReader(Values values) {
        this.values = values;
    }

    /// What the file holds.
    ///
    /// @param shapes for the conditions of other files
    record Interview(Dialog dialog, Question clearance, QuestionShapes shapes) {}

    Interview read(Node top) {
        Reader file = values.object(top);
        file.schema("schema/questions.schema.json");
        List<Node> nodes = file.filled("questions");
        QuestionShapes shapes = QuestionShapes.of(nodes);
        List<Question> questions = questions(nodes, shapes);
        Question clearance = clearance(file.object("clearance"), shapes);
        file.done();
        return new Interview(new Dialog(questions), clearance, shapes);
    }

    private List<Question> questions(List<Node> nodes, QuestionShapes shapes) {
        List<Question> questions = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Node node : nodes) {
            Reader reader = values.object(node);
            Question question = question(reader, new ConditionReader(shapes, values, ids.size()), shapes);
            if (!ids.add(question.id()) && !question.id().isBlank()) {
                values.problems().add(Rule.DOUBLE_ID, reader.spot("id"), "there is an earlier question \""
                        + question.id() + "\"; give this one another name");
            }
            questions.add(question);
        }
        return questions;
    }

    private Question clearance(Reader reader, QuestionShapes shapes) {
        Question clearance = question(reader, new ConditionReader(shapes, values, 0), shapes);
        boolean liftable = clearance instanceof Question.PickOne(_, _, _, var options, _)
                && options.stream().map(Option::id).anyMatch(CLEARANCE_YES::equals);
        if (!liftable) {
            values.problems().add(Rule.UNKNOWN_OPTION, reader.spot(),
                    "the clearance is one pick, with an option \"" + CLEARANCE_YES + "\" that lifts");
        }
        return clearance;
    }

    private Question question(Reader reader, ConditionReader conditions, QuestionShapes shapes) {
        String id = reader.id("id");
        Part part = reader.one("part", Part.class, Part.ABOUT);
        Condition askWhen = reader.find("askWhen").map(conditions::read).orElseGet(Condition.Always::new);
        Question question = reader.keys().contains("scale")
                ? scale(reader, id, part, askWhen)
                : pick(reader, id, part, askWhen, conditions, shapes);
        reader.done();
        return question;
    }

    private Question scale(Reader reader, String id, Part part, Condition askWhen) {
        Reader scale = reader.object("scale");
        int from = scale.number("from", 0, 10);
        int to = scale.number("to", from + 1, 10);
        scale.done();
        return new Question.Scale(id, part, askWhen, from, to);
    }

    private Question pick(
            Reader reader, String id, Part part, Condition askWhen, ConditionReader conditions, QuestionShapes shapes) {
        boolean many = reader.one("pick", Pick.class, Pick.MANY) == Pick.MANY;
        boolean unsure = reader.flag("unsure");
        List<Option> options = options(id, reader.filled("options"), conditions);
        if (!many) {
            return new Question.PickOne(id, part, askWhen, options, unsure);
        }
        boolean none = reader.flag("none");
        String restates = reader.find("restates").map(node -> restated(node, options, shapes)).orElse("");
        return new Question.PickMany(id, part, askWhen, options, none, unsure, restates);
    }

    private List<Option> options(String question, List<Node> nodes, ConditionReader conditions) {
        List<Option> options = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Node node : nodes) {
            Option option = option(node, conditions);
            if (!ids.add(option.id()) && !option.id().isBlank()) {
                values.problems().add(Rule.DOUBLE_ID, node.spot(), "option \"" + option.id()
                        + "\" is there twice; remove one of them");
            }
            fitsAButton(question + "." + option.id(), node);
            options.add(option);
        }
        return options;
    }

    private void fitsAButton(String name, Node node) {
        if (name.length() > TOKEN) {
            values.problems().add(Rule.TOO_LONG, node.spot(), name + " is too long for a button's 64 bytes; use "
                    + TOKEN + " letters at most");
        }
    }

    private Option option(Node node, ConditionReader conditions) {
        if (node instanceof Node.Text) {
            return Option.of(values.id(node));
        }
        Reader reader = values.object(node);
        String id = reader.id("id");
        Condition offeredWhen = reader.need("offeredWhen").map(conditions::read).orElseGet(Condition.Always::new);
        reader.done();
        return new Option(id, offeredWhen);
    }

    private String restated(Node node, List<Option> options, QuestionShapes shapes) {
        String other = values.id(node);
        Set<String> known = shapes.find(other).map(QuestionShapes.Shape::options).orElse(Set.of());
        if (!known.equals(new HashSet<>(options.stream().map(Option::id).toList()))) {
            values.problems().add(Rule.RESTATES_OTHERWISE, node.spot(), "question \"" + other
                    + "\" has not the same options; give both the same");
        }
        return other;
    }

    private enum Pick { ONE, MANY }
}
