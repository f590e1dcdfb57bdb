package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/// The methods by which the bot introduces itself: commands, names, descriptions, menu buttons.
final class ProfileMethods {

    private final World world;

    ProfileMethods(World world) {
        this.world = world;
    }

    void register(Map<String, Method> table) {
        table.put("setMyCommands", this::setCommands);
        table.put("getMyCommands", call -> world.profile().commands(scope(call), language(call)));
        table.put("deleteMyCommands", call -> commands(call, Json.array()));
        text(table, "Name", "name", 64);
        text(table, "Description", "description", 512);
        text(table, "ShortDescription", "short_description", 120);
        table.put("setChatMenuButton", this::setMenu);
        table.put("getChatMenuButton", call -> world.profile().menu(call.number("chat_id", 0)));
    }

    private void text(Map<String, Method> table, String method, String field, int longest) {
        table.put("setMy" + method, call -> {
            if (call.text(field).codePointCount(0, call.text(field).length()) > longest) {
                throw Refusal.badRequest(field + " is too long");
            }
            world.profile().text(field, language(call), call.text(field));
            world.events().tell(Json.object().put("type", "profile").set("profile", PageState.profile(world)));
            return BooleanNode.TRUE;
        });
        table.put("getMy" + method, call ->
                Json.object().put(field, world.profile().text(field, language(call))));
    }

    private JsonNode setCommands(Call call) {
        if (call.node("commands").size() > 100) {
            throw Refusal.badRequest("BOT_COMMANDS_TOO_MUCH");
        }
        for (JsonNode command : call.node("commands")) {
            if (!command.path("command").asText().matches("[a-z0-9_]{1,32}")) {
                throw Refusal.badRequest("BOT_COMMAND_INVALID");
            }
            int length = command.path("description").asText().length();
            if (length < 1 || length > 256) {
                throw Refusal.badRequest("command description must be non-empty and not longer than 256 characters");
            }
        }
        return commands(call, call.node("commands").deepCopy());
    }

    private JsonNode commands(Call call, ArrayNode list) {
        world.profile().commands(scope(call), language(call), list);
        world.events().tell(Json.object().put("type", "commands").set("commands", PageState.commands(world)));
        return BooleanNode.TRUE;
    }

    private String scope(Call call) {
        ObjectNode scope = call.has("scope") ? call.node("scope").deepCopy() : Json.object();
        if (scope.has("chat_id")) {
            world.chats().known(call.about(scope), "chat_id");
        }
        return scope.path("type").asText("default")
                + (scope.has("chat_id") ? ":" + scope.get("chat_id").asText() : "")
                + (scope.has("user_id") ? ":" + scope.get("user_id").asText() : "");
    }

    private static String language(Call call) {
        String language = call.text("language_code");
        if (!language.matches("([a-z]{2})?")) {
            throw Refusal.badRequest("the specified language code is invalid");
        }
        return language;
    }

    private JsonNode setMenu(Call call) {
        if (call.has("chat_id") && world.chats().known(call, "chat_id").type() != ChatType.PRIVATE) {
            throw Refusal.badRequest("chat not found");
        }
        world.profile().menu(call.number("chat_id", 0), call.node("menu_button"));
        world.events().tell(Json.object().put("type", "menu").set("menu", PageState.menus(world)));
        return BooleanNode.TRUE;
    }
}
