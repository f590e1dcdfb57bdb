package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;

/// Text with its entities, offsets and lengths in UTF-16 units, sorted as Telegram sorts them.
record FormattedText(String text, List<ObjectNode> entities) {

    private static final Comparator<ObjectNode> ORDER = Comparator.<ObjectNode>comparingInt(FormattedText::offset)
            .thenComparing(Comparator.comparingInt(FormattedText::length).reversed());

    FormattedText {
        entities = entities.stream().sorted(ORDER).toList();
    }

    static int offset(JsonNode entity) {
        return entity.get("offset").asInt();
    }

    static int length(JsonNode entity) {
        return entity.get("length").asInt();
    }

    /// Without the white space around it; entities move and shrink along and may vanish.
    FormattedText trimmed() {
        int start = text.length() - text.stripLeading().length();
        int end = Math.max(start, text.stripTrailing().length());
        List<ObjectNode> moved = entities.stream()
                .map(entity -> within(entity, start, end))
                .filter(entity -> length(entity) > 0)
                .toList();
        return new FormattedText(text.substring(start, end), moved);
    }

    private static ObjectNode within(ObjectNode entity, int start, int end) {
        int from = Math.clamp(offset(entity), start, end);
        int to = Math.clamp((long) offset(entity) + length(entity), start, end);
        return entity.deepCopy().put("offset", from - start).put("length", to - from);
    }

    /// Whether this entity shares any unit with one that is there already.
    boolean overlaps(int from, int to) {
        return entities.stream().anyMatch(entity -> offset(entity) < to && from < offset(entity) + length(entity));
    }
}
