package dev.unknot.content;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Reads one object by its keys. [#done] reports the keys that nobody asked for.
final class Reader {

    private final Node.Fields fields;
    private final Values values;
    private final Set<String> asked = new HashSet<>();

    Reader(Node.Fields fields, Values values) {
        this.fields = fields;
        this.values = values;
    }

    /// Where the object stands.
    Spot spot() {
        return fields.spot();
    }

    /// Where a key stands, or the object where it has no such key.
    Spot spot(String key) {
        Node node = fields.byKey().get(key);
        return node == null ? spot() : node.spot();
    }

    /// The keys that are there.
    Set<String> keys() {
        return fields.byKey().keySet();
    }

    /// A key that may be missing.
    Optional<Node> find(String key) {
        asked.add(key);
        return Optional.ofNullable(fields.byKey().get(key));
    }

    /// A key that must be there.
    Optional<Node> need(String key) {
        Optional<Node> found = find(key);
        if (found.isEmpty()) {
            values.problems().add(Rule.MISSING_KEY, spot(), "has no \"" + key + "\"; add it");
        }
        return found;
    }

    String text(String key) {
        return need(key).map(values::text).orElse("");
    }

    String id(String key) {
        return need(key).map(values::id).orElse("");
    }

    String code(String key) {
        return need(key).map(values::code).orElse("");
    }

    /// False where it is missing.
    boolean flag(String key) {
        return find(key).map(values::flag).orElse(false);
    }

    int number(String key, int least, int most) {
        return number(key, least, most, Rule.OUT_OF_RANGE);
    }

    int number(String key, int least, int most, Rule rule) {
        return need(key).map(node -> values.number(node, least, most, rule)).orElse(least);
    }

    /// The values of a list that must be there.
    List<Node> list(String key) {
        return need(key).map(values::list).orElse(List.of());
    }

    /// The values of a list that must be there and hold something.
    List<Node> filled(String key) {
        Optional<Node> node = need(key);
        List<Node> all = node.map(values::list).orElse(List.of());
        if (node.isPresent() && node.get() instanceof Node.Items && all.isEmpty()) {
            values.problems().add(Rule.EMPTY, spot(key), "is empty; it must hold something");
        }
        return all;
    }

    /// A list of texts that must be there, each once.
    List<String> texts(String key, Function<Node, String> read) {
        return need(key).map(node -> values.texts(node, read)).orElse(List.of());
    }

    <E extends Enum<E>> E one(String key, Class<E> type, E otherwise, Function<E, String> spelt) {
        return need(key).flatMap(node -> values.one(node, type, spelt)).orElse(otherwise);
    }

    <E extends Enum<E>> E one(String key, Class<E> type, E otherwise) {
        return one(key, type, otherwise, Spelling::of);
    }

    <E extends Enum<E>> Set<E> many(String key, Class<E> type) {
        return need(key).map(node -> values.many(node, type)).orElse(Set.of());
    }

    /// An object that must be there.
    Reader object(String key) {
        return need(key).map(values::object)
                .orElseGet(() -> new Reader(new Node.Fields(spot(), Map.of()), values));
    }

    /// The `$schema` key, which tells editors what may stand in the file.
    void schema(String expected) {
        String schema = text("$schema");
        if (!schema.isBlank() && !schema.equals(expected)) {
            values.problems().add(Rule.WRONG_SCHEMA, spot("$schema"), "must be \"" + expected + "\"");
        }
    }

    /// Every other key is unknown.
    void done() {
        fields.byKey().forEach((key, node) -> {
            if (!asked.contains(key)) {
                values.problems().add(Rule.UNKNOWN_KEY, node.spot(), "nobody reads \"" + key + "\""
                        + Spelling.hint(key, asked));
            }
        });
    }
}
