package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Checks buttons beyond their types: one action each, data that fits, addresses that are some.
final class Keyboards {

    private static final int MOST_BUTTONS = 100;
    private static final Set<String> NO_ACTIONS = Set.of("text", "style", "icon_custom_emoji_id");

    private Keyboards() {}

    /// The inline keyboard of a call; other keyboards are no part of a message.
    ///
    /// @throws Refusal if Telegram would not take it
    static Optional<ObjectNode> inline(Call call) {
        JsonNode markup = call.node("reply_markup");
        if (!markup.has("inline_keyboard")) {
            return Optional.empty();
        }
        List<JsonNode> buttons = markup.findParents("text");
        if (buttons.size() > MOST_BUTTONS) {
            throw Refusal.badRequest("reply markup is too long");
        }
        buttons.forEach(Keyboards::check);
        return buttons.isEmpty() ? Optional.empty() : Optional.of(markup.deepCopy());
    }

    /// One button.
    ///
    /// @throws Refusal if Telegram would not take it
    static void check(JsonNode button) {
        List<String> actions = button.properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> !NO_ACTIONS.contains(name))
                .toList();
        if (button.get("text").asText().isBlank()) {
            throw broken("Field \"text\" must be non-empty");
        }
        if (actions.isEmpty()) {
            throw broken("Text buttons are unallowed in the inline keyboard");
        }
        if (actions.size() > 1) {
            throw broken("Exactly one action must be specified, found " + String.join(", ", actions));
        }
        checkAction(button, actions.getFirst());
    }

    private static void checkAction(JsonNode button, String action) {
        String value = button.get(action).asText();
        switch (action) {
            case "callback_data" -> {
                int bytes = value.getBytes(StandardCharsets.UTF_8).length;
                if (bytes < 1 || bytes > 64) {
                    throw Refusal.badRequest("BUTTON_DATA_INVALID");
                }
            }
            case "url" -> {
                if (Urls.checked(value).isEmpty()) {
                    throw Refusal.badRequest("inline keyboard button URL '" + value + "' is invalid: Wrong HTTP URL");
                }
            }
            default -> {}
        }
    }

    private static Refusal broken(String why) {
        return Refusal.badRequest("can't parse inline keyboard button: " + why);
    }
}
