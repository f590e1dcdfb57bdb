package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes the committed `bot-api.json` from the full description of the Bot API: names, types, what
/// is required and which values are allowed; no prose.
final class ContractReducer {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern LISTED = Pattern.compile("(?:one of|either|always|can be|must be) \"");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\s]+)\"");
    private static final Pattern CONSTANT = Pattern.compile("must be ([a-z0-9_]+)$");

    private ContractReducer() {}

    /// Reads the full description (first argument) and writes the reduced one (second argument).
    public static void main(String[] arguments) throws IOException {
        JsonNode full = JSON.readTree(Path.of(arguments[0]).toFile());
        Files.writeString(Path.of(arguments[1]), onePerLine(reduced(full)));
    }

    static ObjectNode reduced(JsonNode full) {
        ObjectNode reduced = JSON.createObjectNode();
        reduced.set("version", full.get("version"));
        ObjectNode methods = reduced.putObject("methods");
        full.get("methods").properties().forEach(entry -> methods.set(entry.getKey(), shape(entry.getValue())));
        ObjectNode types = reduced.putObject("types");
        full.get("types").properties().forEach(entry -> types.set(entry.getKey(), shape(entry.getValue())));
        return reduced;
    }

    private static ObjectNode shape(JsonNode full) {
        ObjectNode shape = JSON.createObjectNode();
        if (full.has("returns")) {
            shape.set("returns", full.get("returns"));
        }
        if (full.has("subtypes")) {
            shape.set("subtypes", full.get("subtypes"));
        }
        if (full.has("fields")) {
            ObjectNode fields = shape.putObject("fields");
            full.get("fields").forEach(field -> fields.put(field.get("name").asText(), line(field)));
        }
        return shape;
    }

    private static String line(JsonNode field) {
        StringJoiner types = new StringJoiner(" | ");
        field.get("types").forEach(type -> types.add(type.asText()));
        Set<String> values = types.toString().equals("String") ? values(field.get("description").asText()) : Set.of();
        return (field.get("required").asBoolean() ? "required " : "")
                + types
                + (values.isEmpty() ? "" : " in " + String.join(", ", values));
    }

    private static Set<String> values(String description) {
        Matcher constant = CONSTANT.matcher(description);
        if (constant.find()) {
            return Set.of(constant.group(1));
        }
        Set<String> values = new LinkedHashSet<>();
        if (LISTED.matcher(description).find()) {
            QUOTED.matcher(description).results().forEach(found -> values.add(found.group(1)));
        }
        return values;
    }

    static String onePerLine(ObjectNode reduced) throws IOException {
        List<String> groups = new ArrayList<>();
        for (String group : List.of("methods", "types")) {
            List<String> lines = new ArrayList<>();
            for (var entry : reduced.get(group).properties()) {
                lines.add("    " + JSON.writeValueAsString(entry.getKey()) + ": " + JSON.writeValueAsString(entry.getValue()));
            }
            groups.add("  \"" + group + "\": {\n" + String.join(",\n", lines) + "\n  }");
        }
        return "{\n  \"version\": " + reduced.get("version") + ",\n" + String.join(",\n", groups) + "\n}\n";
    }
}
