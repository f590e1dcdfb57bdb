package dev.unknot.content;

import com.fasterxml.jackson.databind.JsonNode;
import dev.unknot.figure.Vec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A place in a pose.json that is read key by key: what nobody asks for is a fault.
final class StrictNode {
    private final JsonNode json;
    private final String pointer;
    private final Set<String> asked = new HashSet<>();
    private final List<StrictNode> read = new ArrayList<>();

    private StrictNode(JsonNode json, String pointer) {
        this.json = json;
        this.pointer = pointer;
    }

    static StrictNode root(JsonNode json) {
        var root = new StrictNode(json, "");
        root.must(json.isObject(), "must be an object");
        return root;
    }

    PoseFault fault(String message) {
        return new PoseFault(pointer, message);
    }

    private void must(boolean holds, String message) {
        if (!holds) {
            throw fault(message);
        }
    }

    /// Refuses every key that was not asked for, here and below.
    void refuseUnread() {
        if (json.isObject()) {
            json.fieldNames().forEachRemaining(name -> {
                if (!asked.contains(name)) {
                    throw child(name, json).fault("unknown key");
                }
            });
        }
        List.copyOf(read).forEach(StrictNode::refuseUnread);
    }

    void ignore(String key) {
        asked.add(key);
    }

    private StrictNode child(String key, JsonNode value) {
        return new StrictNode(value, pointer + "/" + key);
    }

    /// The value of a key, null when it is absent.
    @Nullable StrictNode optional(String key) {
        asked.add(key);
        JsonNode value = json.get(key);
        if (value == null) {
            return null;
        }
        StrictNode node = child(key, value);
        read.add(node);
        return node;
    }

    /// The value of a key that must be there.
    StrictNode object(String key) {
        StrictNode node = optional(key);
        if (node == null) {
            throw fault("needs the key " + key);
        }
        return node;
    }

    /// The members of a list that may be absent.
    List<StrictNode> items(String key) {
        StrictNode node = optional(key);
        return node == null ? List.of() : node.items();
    }

    List<StrictNode> items() {
        must(json.isArray(), "must be a list");
        var items = new ArrayList<StrictNode>();
        for (int i = 0; i < json.size(); i++) {
            items.add(child(Integer.toString(i), json.get(i)));
        }
        read.addAll(items);
        return items;
    }

    double number(String key, double min, double max) {
        return object(key).number(min, max);
    }

    double number(String key, double otherwise, double min, double max) {
        StrictNode node = optional(key);
        return node == null ? otherwise : node.number(min, max);
    }

    double number(double min, double max) {
        must(json.isNumber(), "must be a number");
        double value = json.doubleValue();
        must(value >= min && value <= max, "must be from " + min + " to " + max);
        return value;
    }

    int whole(String key, int otherwise, int min, int max) {
        double value = number(key, otherwise, min, max);
        must(value == Math.rint(value), key + " must be a whole number");
        return (int) value;
    }

    boolean flag(String key, boolean otherwise) {
        StrictNode node = optional(key);
        return node == null ? otherwise : node.flag();
    }

    boolean flag() {
        must(json.isBoolean(), "must be true or false");
        return json.booleanValue();
    }

    String text() {
        must(json.isTextual(), "must be a text");
        return json.textValue();
    }

    Vec vector() {
        must(json.isArray() && json.size() == 3, "must be three numbers");
        return vectorFrom(0);
    }

    Vec vectorFrom(int first) {
        List<StrictNode> items = items();
        double[] at = new double[3];
        for (int i = 0; i < at.length; i++) {
            at[i] = items.get(first + i).number(-1000, 1000);
        }
        return new Vec(at[0], at[1], at[2]);
    }

    String oneOf(Collection<String> allowed) {
        must(allowed.contains(text()), "must be one of " + allowed.stream().sorted().toList());
        return text();
    }

    /// The constant of an enum by its name in lower case.
    <E extends Enum<E>> E choice(String key, E[] values) {
        StrictNode node = object(key);
        return node.keyed(node.text(), List.of(values), StrictNode::lower);
    }

    <E extends Enum<E>> E choice(String key, E otherwise, E[] values) {
        StrictNode node = optional(key);
        return node == null ? otherwise : node.keyed(node.text(), List.of(values), StrictNode::lower);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    <T> T keyed(String key, List<T> values, Function<T, String> keyOf) {
        Stream<T> found = values.stream().filter(value -> keyOf.apply(value).equals(key));
        return found.findFirst().orElseThrow(() -> fault("must be one of "
                + values.stream().map(keyOf).collect(Collectors.joining(", "))));
    }
}
