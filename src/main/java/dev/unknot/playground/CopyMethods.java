package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/// The methods that send an earlier message once more.
final class CopyMethods {

    private static final List<String> NOT_COPIED = List.of(
            "message_id", "from", "sender_chat", "chat", "date", "edit_date", "reply_to_message", "reply_markup",
            "message_thread_id", "is_topic_message", "media_group_id", "forward_origin", "via_bot");
    private static final List<String> SERVICE = List.of("pinned_message", "new_chat_members", "left_chat_member");

    private final World world;
    private final Messages messages;

    CopyMethods(World world) {
        this.world = world;
        this.messages = new Messages(world);
    }

    void register(Map<String, Method> table) {
        table.put("copyMessage", this::copy);
        table.put("forwardMessage", this::forward);
    }

    private JsonNode copy(Call call) {
        Chat chat = world.chats().writable(call);
        ObjectNode draft = messages.draft(call, chat);
        draft.setAll(content(original(call, "copy")));
        if (call.has("caption")) {
            draft.remove(List.of("caption", "caption_entities"));
            Texts.put(draft, Texts.caption(call.parameters()), "caption", "caption_entities");
        }
        world.floods().count(chat, 1);
        return Json.object().set("message_id", messages.post(chat, draft).get("message_id"));
    }

    private JsonNode forward(Call call) {
        Chat chat = world.chats().writable(call);
        ObjectNode draft = messages.draft(call, chat);
        ObjectNode original = original(call, "forward");
        draft.setAll(content(original));
        draft.set("forward_origin", origin(original));
        world.floods().count(chat, 1);
        return messages.post(chat, draft);
    }

    private ObjectNode original(Call call, String verb) {
        Chat source = world.chats().known(call, "from_chat_id");
        ObjectNode original = source.message(call.number("message_id", 0))
                .orElseThrow(() -> Refusal.badRequest("message to " + verb + " not found"));
        if (SERVICE.stream().anyMatch(original::has)) {
            throw Refusal.badRequest("message can't be " + (verb.equals("copy") ? "copied" : "forwarded"));
        }
        return original;
    }

    private static ObjectNode content(ObjectNode original) {
        ObjectNode content = original.deepCopy();
        content.remove(NOT_COPIED);
        return content;
    }

    static ObjectNode origin(ObjectNode original) {
        ObjectNode origin = Json.object().put("date", original.path("date").asLong());
        if (original.has("sender_chat")) {
            origin.put("type", "channel").put("message_id", original.path("message_id").asLong());
            return origin.set("chat", original.get("sender_chat"));
        }
        return origin.put("type", "user").set("sender_user", original.get("from"));
    }
}
