package dev.unknot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/// An update without anybody's name and without the messages quoted in it, as it is kept until it is
/// dealt with. What a chat is called that
/// the bot was let into or was chosen stays: it is told to whoever did it.
final class Nameless {

    private static final Set<String> NAMES = Set.of(
            "first_name", "last_name", "username", "title", "sender_user_name", "author_signature", "phone_number");

    private Nameless() {}

    /// The same update; every name in it is a dash.
    static String text(JsonNode update) {
        JsonNode copy = UpdateReader.withoutQuotes(update);
        strip(copy);
        keepTitle(update.path("my_chat_member").path("chat"), copy.path("my_chat_member").path("chat"));
        keepTitle(update.path("message").path("chat_shared"), copy.path("message").path("chat_shared"));
        return copy.toString();
    }

    private static void keepTitle(JsonNode chat, JsonNode copy) {
        if (copy instanceof ObjectNode fields && chat.hasNonNull("title")) {
            fields.set("title", chat.get("title"));
        }
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
