package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A method or a type of the contract: its fields, or the types it is one of.
///
/// @param name as Telegram spells it
/// @param subtypes empty unless this is a union
record Shape(String name, Map<String, Field> fields, List<String> subtypes) {

    static Shape read(String name, JsonNode node) {
        Map<String, Field> fields = new LinkedHashMap<>();
        node.path("fields")
                .properties()
                .forEach(entry -> fields.put(
                        entry.getKey(), Field.read(entry.getKey(), entry.getValue().asText())));
        List<String> subtypes = new ArrayList<>();
        node.path("subtypes").forEach(subtype -> subtypes.add(subtype.asText()));
        return new Shape(name, Map.copyOf(fields), List.copyOf(subtypes));
    }

    /// Whether nothing is known of what is inside.
    boolean isOpaque() {
        return fields.isEmpty() && subtypes.isEmpty();
    }
}
