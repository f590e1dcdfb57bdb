package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.Map;

/// The answers that presses of buttons and inline queries want exactly once.
final class AnswerMethods {

    private static final int LONGEST = 200;
    private static final int MOST_RESULTS = 50;

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
        String id = call.text("inline_query_id");
        Presses.Press asked = world.presses().answer(id);
        world.inline().answer(id, call.node("results"));
        world.events().tell(Json.object()
                .put("type", "inline")
                .put("query", id)
                .put("person", asked.person())
                .set("results", call.node("results").deepCopy()));
        return BooleanNode.TRUE;
    }
}
