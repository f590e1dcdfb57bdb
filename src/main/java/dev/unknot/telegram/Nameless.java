package dev.unknot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/// An update without anybody's name, as it is kept until it is dealt with.
final class Nameless {

    private static final Set<String> NAMES = Set.of(
            "first_name", "last_name", "username", "title", "sender_user_name", "author_signature", "phone_number");

    private Nameless() {}

    /// The same update; every name in it is a dash.
    static String text(JsonNode update) {
        JsonNode copy = update.deepCopy();
        strip(copy);
        return copy.toString();
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode fields) {
            for (Map.Entry<String, JsonNode> field : fields.properties()) {
                if (field.getValue().isTextual() && NAMES.contains(field.getKey())) {
                    field.setValue(fields.textNode("-"));
                }
            }
        }
        node.forEach(Nameless::strip);
    }
}
