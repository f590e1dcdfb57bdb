package dev.unknot.content;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// Reads single values. What is not as it must be is reported, and something harmless is read
/// instead: nothing of it is ever used, but reading goes on and finds the other faults.
final class Values {

    private final Problems problems;

    Values(Problems problems) {
        this.problems = problems;
    }

    Problems problems() {
        return problems;
    }

    /// An object; an empty one where it is none.
    Reader object(Node node) {
        if (node instanceof Node.Fields fields) {
            return new Reader(fields, this);
        }
        wrongType(node, "an object");
        return new Reader(new Node.Fields(node.spot(), Map.of()), this);
    }

    /// The values of a list; none where it is no list.
    List<Node> list(Node node) {
        if (node instanceof Node.Items items) {
            return items.all();
        }
        wrongType(node, "a list");
        return List.of();
    }

    /// A text that is not blank.
    String text(Node node) {
        if (!(node instanceof Node.Text text)) {
            wrongType(node, "a text");
            return "";
        }
        if (text.value().isBlank()) {
            problems.add(Rule.EMPTY, node.spot(), "is empty; write something or remove the key");
        }
        return text.value();
    }

    boolean flag(Node node) {
        if (node instanceof Node.Flag flag) {
            return flag.value();
        }
        wrongType(node, "true or false");
        return false;
    }

    /// A whole number within bounds, both included.
    int number(Node node, int least, int most, Rule rule) {
        if (!(node instanceof Node.Amount number)) {
            wrongType(node, "a number");
            return least;
        }
        int value = (int) number.value();
        if (value != number.value() || value < least || value > most) {
            problems.add(rule, node.spot(), "must be a whole number from " + least + " to " + most);
            return least;
        }
        return value;
    }

    /// A number of any kind.
    double amount(Node node) {
        if (node instanceof Node.Amount number) {
            return number.value();
        }
        wrongType(node, "a number");
        return 0;
    }

    /// A name of lower-case letters, digits and single underscores.
    String id(Node node) {
        String id = text(node);
        if (!id.isBlank() && !Spelling.isId(id)) {
            problems.add(Rule.BAD_ID, node.spot(), "\"" + id + "\": write names like \"neck_side_tilt\"");
        }
        return id;
    }

    /// A name of upper-case letters, digits and single underscores.
    String code(Node node) {
        String code = text(node);
        if (!code.isBlank() && !Spelling.isCode(code)) {
            problems.add(Rule.BAD_ID, node.spot(), "\"" + code + "\": write codes like \"NECK_RISK\"");
        }
        return code;
    }

    /// One of our constants, as `spelt` writes it.
    <E extends Enum<E>> Optional<E> one(Node node, Class<E> type, Function<E, String> spelt) {
        String word = text(node);
        Map<String, E> known = new TreeMap<>();
        EnumSet.allOf(type).forEach(constant -> known.put(spelt.apply(constant), constant));
        if (!known.containsKey(word) && !word.isBlank()) {
            problems.add(Rule.UNKNOWN_VALUE, node.spot(), "\"" + word + "\" is not known here"
                    + Spelling.hint(word, known.keySet()));
        }
        return Optional.ofNullable(known.get(word));
    }

    /// A list of our constants, each once.
    <E extends Enum<E>> Set<E> many(Node node, Class<E> type) {
        Set<E> found = EnumSet.noneOf(type);
        list(node).forEach(item -> one(item, type, Spelling::of).ifPresent(constant -> once(found, constant, item)));
        return found;
    }

    /// A list of texts, each once.
    List<String> texts(Node node, Function<Node, String> read) {
        Set<String> found = new TreeSet<>();
        List<String> inOrder = new ArrayList<>();
        for (Node item : list(node)) {
            String text = read.apply(item);
            once(found, text, item);
            inOrder.add(text);
        }
        return List.copyOf(inOrder);
    }

    private <T> void once(Set<T> found, T value, Node item) {
        if (!found.add(value)) {
            problems.add(Rule.DOUBLE_ID, item.spot(), "is there twice; remove one of them");
        }
    }

    private void wrongType(Node node, String wanted) {
        problems.add(Rule.WRONG_TYPE, node.spot(), "is " + node.kind() + ", but must be " + wanted);
    }
}
