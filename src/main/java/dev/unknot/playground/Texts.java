package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/// Reads the text or caption of a call with its formatting, and keeps Telegram's limits.
final class Texts {

    private static final int TEXT = 4096;
    private static final int CAPTION = 1024;

    private Texts() {}

    /// The text of a message.
    ///
    /// @throws Refusal if it is empty, too long, or wrongly formatted
    static FormattedText text(JsonNode part) {
        FormattedText text = read(part, "text", "entities");
        if (text.text().isEmpty()) {
            throw Refusal.badRequest(part.path("text").asText().isEmpty()
                    ? "message text is empty"
                    : "text must be non-empty");
        }
        return limited(text, TEXT, "message is too long");
    }

    /// The words under a picture, which may be empty.
    static FormattedText caption(JsonNode part) {
        return limited(read(part, "caption", "caption_entities"), CAPTION, "message caption is too long");
    }

    static void put(ObjectNode message, FormattedText text, String textField, String entitiesField) {
        if (!text.text().isEmpty()) {
            message.put(textField, text.text());
        }
        if (!text.entities().isEmpty()) {
            message.set(entitiesField, Json.array(text.entities()));
        }
    }

    private static FormattedText limited(FormattedText text, int limit, String words) {
        if (text.text().length() > limit) {
            throw Refusal.badRequest(words);
        }
        return text;
    }

    private static FormattedText read(JsonNode part, String textField, String entitiesField) {
        String text = part.path(textField).asText("");
        String mode = part.path("parse_mode").asText("");
        if (!mode.isEmpty() && !mode.equalsIgnoreCase("HTML")) {
            throw Refusal.badRequest("unsupported parse_mode");
        }
        FormattedText read = mode.isEmpty() ? given(text, part.path(entitiesField)) : HtmlParser.parse(text);
        return FoundEntities.in(read.trimmed());
    }

    private static FormattedText given(String text, JsonNode entities) {
        List<ObjectNode> given = new ArrayList<>();
        for (JsonNode entity : entities) {
            int offset = FormattedText.offset(entity);
            long end = (long) offset + FormattedText.length(entity);
            if (offset < 0 || end > text.length() || FormattedText.length(entity) <= 0) {
                throw Refusal.badRequest("entity beginning at UTF-16 offset " + offset
                        + " ends after the end of the text at UTF-16 offset " + end);
            }
            given.add(entity.deepCopy());
        }
        return new FormattedText(text, given);
    }
}
