package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The methods that take messages away.
final class DeleteMethods {

    private static final long DELETABLE = Duration.ofDays(2).toSeconds();

    private final World world;
    private final Messages messages;

    DeleteMethods(World world) {
        this.world = world;
        this.messages = new Messages(world);
    }

    void register(Map<String, Method> table) {
        table.put("deleteMessage", this::deleteOne);
        table.put("deleteMessages", this::deleteMany);
    }

    private JsonNode deleteOne(Call call) {
        Chat chat = world.chats().known(call, "chat_id");
        long number = call.number("message_id", 0);
        ObjectNode message =
                chat.message(number).orElseThrow(() -> Refusal.badRequest("message to delete not found"));
        if (!isDeletable(chat, message)) {
            throw Refusal.badRequest("message can't be deleted");
        }
        messages.delete(chat, List.of(number));
        return BooleanNode.TRUE;
    }

    private JsonNode deleteMany(Call call) {
        Chat chat = world.chats().known(call, "chat_id");
        if (call.node("message_ids").isEmpty() || call.node("message_ids").size() > 100) {
            throw Refusal.badRequest("message identifiers are not specified");
        }
        List<Long> found = new ArrayList<>();
        for (JsonNode number : call.node("message_ids")) {
            chat.message(number.asLong())
                    .filter(message -> isDeletable(chat, message))
                    .ifPresent(_ -> found.add(number.asLong()));
        }
        messages.delete(chat, found);
        return BooleanNode.TRUE;
    }

    private boolean isDeletable(Chat chat, ObjectNode message) {
        if (chat.bot().runsIt()) {
            return true;
        }
        boolean own = message.path("from").path("id").asLong() == world.bot().id();
        boolean fresh = world.now() - message.path("date").asLong() < DELETABLE;
        return fresh && (own || chat.type() == ChatType.PRIVATE);
    }
}
