package dev.unknot.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// Something the bot has made a person see: a new message or a changed one.
///
/// @param words its text or caption
/// @param buttons those that can be pressed
record Shown(long chat, long message, boolean fresh, String words, List<Button> buttons) {

    /// A button.
    record Button(String label, String data) {}

    static List<Button> buttons(JsonNode markup) {
        List<Button> buttons = new ArrayList<>();
        for (JsonNode row : markup.path("inline_keyboard")) {
            for (JsonNode button : row) {
                if (button.has("callback_data")) {
                    buttons.add(new Button(button.path("text").asText(), button.path("callback_data").asText()));
                }
            }
        }
        return buttons;
    }
}
