package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// How the bot presents itself: names and descriptions by language, commands by scope and language,
/// menu buttons.
final class Profile {

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, ArrayNode> commands = new HashMap<>();
    private final Map<Long, ObjectNode> menus = new HashMap<>();
    private ObjectNode menu = Json.object().put("type", "default");

    Profile(String name) {
        texts.put("name:", name);
    }

    /// Sets a text such as `description`; an empty one is taken away.
    void text(String what, String language, String text) {
        if (text.isEmpty()) {
            texts.remove(what + ":" + language);
        } else {
            texts.put(what + ":" + language, text);
        }
    }

    String text(String what, String language) {
        return texts.getOrDefault(what + ":" + language, texts.getOrDefault(what + ":", ""));
    }

    void commands(String scope, String language, ArrayNode list) {
        if (list.isEmpty()) {
            commands.remove(scope + "/" + language);
        } else {
            commands.put(scope + "/" + language, list);
        }
    }

    ArrayNode commands(String scope, String language) {
        return commands.getOrDefault(scope + "/" + language, Json.array());
    }

    /// The commands somebody sees in a chat: the narrowest scope wins, then their own language.
    ArrayNode commandsFor(Chat chat, Person person) {
        String language = Stream.of(person.languageCode().split("-")).findFirst().orElse("");
        return scopes(chat, person).stream()
                .flatMap(scope -> Stream.of(scope + "/" + language, scope + "/"))
                .filter(commands::containsKey)
                .findFirst()
                .map(commands::get)
                .orElseGet(Json::array);
    }

    private static List<String> scopes(Chat chat, Person person) {
        return switch (chat.type()) {
            case PRIVATE -> List.of("chat:" + chat.id(), "all_private_chats", "default");
            case GROUP, SUPERGROUP -> groupScopes(chat, person);
            case CHANNEL -> List.of();
        };
    }

    private static List<String> groupScopes(Chat chat, Person person) {
        boolean runsIt = chat.statusOf(person.id()).runsIt();
        List<String> scopes = new ArrayList<>(List.of("chat_member:" + chat.id() + ":" + person.id()));
        if (runsIt) {
            scopes.add("chat_administrators:" + chat.id());
        }
        scopes.add("chat:" + chat.id());
        if (runsIt) {
            scopes.add("all_chat_administrators");
        }
        scopes.addAll(List.of("all_group_chats", "default"));
        return scopes;
    }

    /// Sets the menu button of one private chat, or of all when the chat is 0.
    void menu(long chat, JsonNode button) {
        ObjectNode kept = button.isObject() ? button.deepCopy() : Json.object().put("type", "default");
        if (chat == 0) {
            menu = kept;
        } else {
            menus.put(chat, kept);
        }
    }

    ObjectNode menu(long chat) {
        return menus.getOrDefault(chat, menu);
    }
}
