package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// The answers that presses of buttons and inline queries want exactly once.
final class AnswerMethods {

    private static final int LONGEST = 200;
    private static final int MOST_RESULTS = 50;
    private static final int MOST_BYTES = 64;

    private final World world;

    AnswerMethods(World world) {
        this.world = world;
    }

    void register(Map<String, Method> table) {
        table.put("answerCallbackQuery", this::answerPress);
        table.put("answerInlineQuery", this::answerInline);
    }

    private JsonNode answerPress(Call call) {
        if (call.text("text").length() > LONGEST) {
            throw Refusal.badRequest("MESSAGE_TOO_LONG");
        }
        Presses.Press press = world.presses().answer(call.text("callback_query_id"));
        world.chats().find(press.chat()).ifPresent(chat -> world.tell("alert", chat, event -> event
                .put("person", press.person())
                .put("press", press.id())
                .put("text", call.text("text"))
                .put("modal", call.flag("show_alert"))));
        return BooleanNode.TRUE;
    }

    private JsonNode answerInline(Call call) {
        if (call.node("results").size() > MOST_RESULTS) {
            throw Refusal.badRequest("RESULTS_TOO_MUCH");
        }
        call.node("results").forEach(this::check);
        if (bytes(call.text("next_offset")) > MOST_BYTES) {
            throw Refusal.badRequest("NEXT_OFFSET_INVALID");
        }
        String id = call.text("inline_query_id");
        Presses.Press asked = world.presses().answer(id);
        world.inline().answer(id, call.parameters());
        ObjectNode event = Json.object().put("type", "inline").put("query", id).put("person", asked.person());
        event.set("results", call.node("results").deepCopy());
        event.put("next_offset", call.text("next_offset"));
        if (call.has("button")) {
            event.set("button", call.node("button").deepCopy());
        }
        world.events().tell(event);
        return BooleanNode.TRUE;
    }

    private void check(JsonNode result) {
        int bytes = bytes(result.path("id").asText());
        if (bytes < 1 || bytes > MOST_BYTES) {
            throw Refusal.badRequest("RESULT_ID_INVALID");
        }
        String file = result.path(result.path("type").asText() + "_file_id").asText();
        if (!file.isEmpty() && world.files().find(file).isEmpty()) {
            throw Refusal.badRequest("wrong file identifier/HTTP URL specified");
        }
        checkButtons(result.path("reply_markup"));
    }

    private static void checkButtons(JsonNode markup) {
        if (markup.has("inline_keyboard")) {
            markup.findParents("text").forEach(Keyboards::check);
        }
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
