package dev.unknot.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What conditions may ask of each question: gathered before any condition is read.
final class QuestionShapes {

    private final Map<String, Shape> byId = new LinkedHashMap<>();
    private final boolean read;

    private QuestionShapes(boolean read) {
        this.read = read;
    }

    /// One question.
    ///
    /// @param place its place in the order of the dialog
    /// @param scale the numbers it takes; empty where it has options
    record Shape(int place, Optional<Scale> scale, boolean unsure, Set<String> options) {}

    record Scale(int from, int to) {}

    /// What is known of questions that could not be read.
    static QuestionShapes unread() {
        return new QuestionShapes(false);
    }

    /// The shapes of these questions, as far as they can be made out; whoever reads them reports faults.
    static QuestionShapes of(List<Node> questions) {
        QuestionShapes shapes = new QuestionShapes(true);
        for (Node node : questions) {
            if (node instanceof Node.Fields fields && fields.byKey().get("id") instanceof Node.Text id) {
                shapes.byId.putIfAbsent(id.value(), shapes.shape(fields));
            }
        }
        return shapes;
    }

    Optional<Shape> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The names of the questions.
    Known known() {
        return new Known(byId.keySet(), read);
    }

    private Shape shape(Node.Fields fields) {
        boolean unsure = fields.byKey().get("unsure") instanceof Node.Flag flag && flag.value();
        return new Shape(byId.size(), scale(fields), unsure, options(fields));
    }

    private static Optional<Scale> scale(Node.Fields question) {
        return question.byKey().get("scale") instanceof Node.Fields scale
                        && scale.byKey().get("from") instanceof Node.Amount from
                        && scale.byKey().get("to") instanceof Node.Amount to
                ? Optional.of(new Scale((int) from.value(), (int) to.value()))
                : Optional.empty();
    }

    private static Set<String> options(Node.Fields question) {
        return question.byKey().get("options") instanceof Node.Items items
                ? new HashSet<>(names(items.all()))
                : Set.of();
    }

    private static List<String> names(List<Node> options) {
        List<String> names = new ArrayList<>();
        for (Node option : options) {
            if (option instanceof Node.Text text) {
                names.add(text.value());
            } else if (option instanceof Node.Fields fields && fields.byKey().get("id") instanceof Node.Text id) {
                names.add(id.value());
            }
        }
        return names;
    }
}
