package dev.unknot.playground;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A tag of Telegram's HTML that has been opened, and the entity it becomes when it is closed.
final class HtmlTag {

    private static final Map<String, String> SIMPLE = Map.ofEntries(
            Map.entry("b", "bold"),
            Map.entry("strong", "bold"),
            Map.entry("i", "italic"),
            Map.entry("em", "italic"),
            Map.entry("u", "underline"),
            Map.entry("ins", "underline"),
            Map.entry("s", "strikethrough"),
            Map.entry("strike", "strikethrough"),
            Map.entry("del", "strikethrough"),
            Map.entry("tg-spoiler", "spoiler"),
            Map.entry("span", "spoiler"));
    private static final Set<String> OTHERS = Set.of("a", "code", "pre", "blockquote", "tg-emoji", "tg-time");

    private final String name;
    private final int offset;
    private final Map<String, String> attributes = new HashMap<>();

    HtmlTag(String name, int offset) {
        this.name = name;
        this.offset = offset;
    }

    String name() {
        return name;
    }

    boolean isSupported() {
        return SIMPLE.containsKey(name) || OTHERS.contains(name);
    }

    void attribute(String key, String value) {
        attributes.put(key, value);
    }

    /// What forbids this tag although its name is known.
    Optional<String> problem() {
        return switch (name) {
            case "span" ->
                "tg-spoiler".equals(attributes.get("class"))
                        ? Optional.empty()
                        : Optional.of("Tag \"span\" must have class \"tg-spoiler\"");
            case "tg-emoji" -> demand("emoji-id", "\\d+");
            case "tg-time" -> demand("unix", "\\d+");
            default -> Optional.empty();
        };
    }

    private Optional<String> demand(String key, String pattern) {
        return attributes.getOrDefault(key, "").matches(pattern)
                ? Optional.empty()
                : Optional.of("Invalid \"" + key + "\" in the tag \"" + name + "\"");
    }

    void close(StringBuilder text, List<ObjectNode> entities) {
        if (text.length() == offset) {
            return;
        }
        String content = text.substring(offset);
        ObjectNode entity =
                Json.object().put("type", type()).put("offset", offset).put("length", content.length());
        switch (name) {
            case "a" -> link(entity, content, entities);
            case "pre" -> preformatted(entity, entities);
            case "code" -> {
                optional(entity, "language", language());
                entities.add(entity);
            }
            case "tg-emoji" -> entities.add(entity.put("custom_emoji_id", attributes.get("emoji-id")));
            case "tg-time" -> {
                entity.put("unix_time", Long.parseLong(attributes.getOrDefault("unix", "0")));
                optional(entity, "date_time_format", attributes.getOrDefault("format", ""));
                entities.add(entity);
            }
            default -> entities.add(entity);
        }
    }

    private String type() {
        return switch (name) {
            case "a" -> "text_link";
            case "blockquote" -> attributes.containsKey("expandable") ? "expandable_blockquote" : "blockquote";
            case "tg-emoji" -> "custom_emoji";
            case "tg-time" -> "date_time";
            default -> SIMPLE.getOrDefault(name, name);
        };
    }

    /// A link whose address cannot be one is dropped, its words stay: so does Telegram.
    private void link(ObjectNode entity, String content, List<ObjectNode> entities) {
        String address = attributes.getOrDefault("href", "").isEmpty() ? content : attributes.getOrDefault("href", "");
        Urls.checked(address).ifPresent(url -> entities.add(entity.put("url", url)));
    }

    private String language() {
        String given = attributes.getOrDefault("class", "");
        return given.startsWith("language-") ? given.substring("language-".length()) : "";
    }

    /// A code tag that fills the whole block gives the block its language.
    private void preformatted(ObjectNode entity, List<ObjectNode> entities) {
        if (!entities.isEmpty()) {
            ObjectNode inner = entities.getLast();
            boolean sameRange = inner.get("offset").equals(entity.get("offset"))
                    && inner.get("length").equals(entity.get("length"));
            if (sameRange && inner.path("type").asText().equals("code")) {
                entities.removeLast();
                optional(entity, "language", inner.path("language").asText());
            }
        }
        entities.add(entity);
    }

    private static void optional(ObjectNode entity, String key, String value) {
        if (!value.isEmpty()) {
            entity.put(key, value);
        }
    }
}
