package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/// One call of the Bot API whose parameters have been checked against the contract.
///
/// @param method as Telegram spells it
/// @param uploads files by the name they are attached under
record Call(String method, ObjectNode parameters, Map<String, Upload> uploads) {

    Call {
        uploads = Map.copyOf(uploads);
    }

    boolean has(String name) {
        return parameters.has(name);
    }

    JsonNode node(String name) {
        JsonNode found = parameters.get(name);
        return found == null ? MissingNode.getInstance() : found;
    }

    /// The text of a parameter, empty when it was not given.
    String text(String name) {
        return node(name).asText("");
    }

    long number(String name, long otherwise) {
        return node(name).asLong(otherwise);
    }

    boolean flag(String name) {
        return node(name).asBoolean(false);
    }

    /// The same call with an object in the place of its parameters, for media inside an album.
    Call about(ObjectNode part) {
        return new Call(method, part, uploads);
    }
}
