package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;

/// Whether each file that came with a call is mentioned in it.
final class Uploads {

    private Uploads() {}

    static void allUsed(Call call) {
        for (String name : call.uploads().keySet()) {
            if (!mentions(call.parameters(), "attach://" + name)) {
                throw Refusal.badRequest("file \"" + name + "\" is attached but not used");
            }
        }
    }

    private static boolean mentions(JsonNode node, String attached) {
        if (node.isTextual()) {
            return node.asText().equals(attached);
        }
        for (JsonNode part : node) {
            if (mentions(part, attached)) {
                return true;
            }
        }
        return false;
    }
}
