package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The methods that look at chats and who is in them.
final class ChatMethods {

    private final World world;
    private final Members members;

    ChatMethods(World world) {
        this.world = world;
        this.members = new Members(world);
    }

    void register(Map<String, Method> table) {
        table.put("getChat", this::getChat);
        table.put("getChatMember", this::getMember);
        table.put("getChatAdministrators", this::administrators);
        table.put("getChatMemberCount", call -> IntNode.valueOf(count(world.chats().known(call, "chat_id"))));
        table.put("leaveChat", this::leave);
    }

    private JsonNode getChat(Call call) {
        Chat chat = world.chats().known(call, "chat_id");
        ObjectNode full = world.chats().json(chat).put("accent_color_id", 0).put("max_reaction_count", 11);
        full.putObject("accepted_gift_types")
                .put("unlimited_gifts", false)
                .put("limited_gifts", false)
                .put("unique_gifts", false)
                .put("premium_subscription", false)
                .put("gifts_from_channels", false);
        if (chat.type().isGroup()) {
            full.set("permissions", members.permissions());
        }
        return full;
    }

    private JsonNode getMember(Call call) {
        Chat chat = world.chats().known(call, "chat_id");
        long user = call.number("user_id", 0);
        if (user != world.bot().id() && world.people().find(user).isEmpty()) {
            throw Refusal.badRequest("PARTICIPANT_ID_INVALID");
        }
        return members.json(chat, user);
    }

    private JsonNode administrators(Call call) {
        Chat chat = world.chats().known(call, "chat_id");
        if (chat.type() == ChatType.PRIVATE) {
            throw Refusal.badRequest("there are no administrators in the private chat");
        }
        List<JsonNode> found = new ArrayList<>();
        chat.members().forEach((person, status) -> {
            // Who hides behind the group is told only to those who run it.
            if (status.runsIt() && (chat.bot().runsIt() || !chat.hidden().contains(person))) {
                found.add(members.json(chat, person));
            }
        });
        if (chat.bot().runsIt()) {
            found.add(members.json(chat, world.bot().id()));
        }
        return Json.array(found);
    }

    private static int count(Chat chat) {
        return (int) chat.members().values().stream().filter(Status::isIn).count() + (chat.bot().isIn() ? 1 : 0);
    }

    private JsonNode leave(Call call) {
        Chat chat = world.chats().known(call, "chat_id");
        if (chat.type() == ChatType.PRIVATE) {
            throw Refusal.badRequest("chat member status can't be changed in private chats");
        }
        members.changeBot(chat, Status.LEFT, world.bot().user());
        return BooleanNode.TRUE;
    }
}
