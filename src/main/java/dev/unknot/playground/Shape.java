package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A method or a type of the contract: its fields, or the types it is one of.
///
/// @param name as Telegram spells it
/// @param fields in the order of the contract, so that the first fault is always the same
/// @param subtypes empty unless this is a union
/// @param returns what a method answers with; empty for a type
record Shape(String name, Map<String, Field> fields, List<String> subtypes, List<String> returns) {

    static Shape read(String name, JsonNode node) {
        Map<String, Field> fields = new LinkedHashMap<>();
        node.path("fields")
                .properties()
                .forEach(entry -> fields.put(
                        entry.getKey(), Field.read(entry.getKey(), entry.getValue().asText())));
        List<String> subtypes = names(node.path("subtypes"));
        return new Shape(name, Collections.unmodifiableMap(fields), subtypes, names(node.path("returns")));
    }

    private static List<String> names(JsonNode list) {
        List<String> names = new ArrayList<>();
        list.forEach(name -> names.add(name.asText()));
        return List.copyOf(names);
    }

    /// Whether nothing is known of what is inside.
    boolean isOpaque() {
        return fields.isEmpty() && subtypes.isEmpty();
    }
}
