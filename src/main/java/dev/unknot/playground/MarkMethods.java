package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/// The methods that mark a message: reactions and pins.
final class MarkMethods {

    private final World world;
    private final Messages messages;

    MarkMethods(World world) {
        this.world = world;
        this.messages = new Messages(world);
    }

    void register(Map<String, Method> table) {
        table.put("setMessageReaction", this::react);
        table.put("pinChatMessage", this::pin);
        table.put("unpinChatMessage", this::unpin);
    }

    private JsonNode react(Call call) {
        Chat chat = world.chats().known(call, "chat_id");
        message(call, chat, "message to react not found");
        if (call.node("reaction").size() > 1) {
            throw Refusal.badRequest("REACTIONS_TOO_MANY");
        }
        for (JsonNode reaction : call.node("reaction")) {
            if (!reaction.path("type").asText().equals("emoji")) {
                throw Refusal.badRequest("REACTION_INVALID");
            }
        }
        world.tell("reaction", chat, event -> event.put("message_id", call.number("message_id", 0))
                .set("reaction", call.has("reaction") ? call.node("reaction").deepCopy() : Json.array()));
        return BooleanNode.TRUE;
    }

    private JsonNode pin(Call call) {
        Chat chat = world.chats().writable(call);
        ObjectNode pinned = message(call, chat, "message to pin not found");
        demandRights(chat);
        ObjectNode draft = Json.object();
        draft.set("from", world.bot().user());
        draft.set("pinned_message", Messages.withoutReply(pinned));
        messages.post(chat, draft);
        return BooleanNode.TRUE;
    }

    private JsonNode unpin(Call call) {
        Chat chat = world.chats().writable(call);
        demandRights(chat);
        if (call.has("message_id")) {
            message(call, chat, "message to unpin not found");
        }
        return BooleanNode.TRUE;
    }

    private static void demandRights(Chat chat) {
        if (chat.type() != ChatType.PRIVATE && !chat.bot().runsIt()) {
            throw Refusal.badRequest("not enough rights to manage pinned messages in the chat");
        }
    }

    private static ObjectNode message(Call call, Chat chat, String missing) {
        return chat.message(call.number("message_id", 0)).orElseThrow(() -> Refusal.badRequest(missing));
    }
}
