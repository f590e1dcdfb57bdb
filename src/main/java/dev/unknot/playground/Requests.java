package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// Somebody taps a key in the place of their own keyboard: it writes its words, or sends a chat or a
/// place they choose. All methods want the world's lock held.
final class Requests {

    private static final List<String> TAGS = List.of("request_chat", "request_location", "request_contact");

    private final World world;
    private final Acts acts;
    private final Members members;

    Requests(World world) {
        this.world = world;
        acts = new Acts(world);
        members = new Members(world);
    }

    /// A key that writes what it says.
    ObjectNode tap(Person person, String label) {
        JsonNode key = key(person, label);
        Acts.demand(TAGS.stream().noneMatch(key::has), "this key sends something else than its words");
        return send(person, Acts.text(label));
    }

    /// A key that asks for a place, in degrees.
    ObjectNode place(Person person, String label, double latitude, double longitude) {
        Acts.demand(key(person, label).path("request_location").asBoolean(), "this key asks for no place");
        return send(person, Contents.location(latitude, longitude));
    }

    /// A key that asks for a chat. The bot becomes an administrator there, as it asked, if it is none.
    ObjectNode choose(Person person, String label, Chat chosen) {
        JsonNode request = key(person, label).path("request_chat");
        Acts.demand(request.isObject(), "this key asks for no chat");
        boolean channel = chosen.type() == ChatType.CHANNEL;
        Acts.demand(chosen.type() != ChatType.PRIVATE && channel == request.path("chat_is_channel").asBoolean(),
                "this chat is not of the kind that is asked for");
        Acts.demand(!request.has("user_administrator_rights") || mayPost(person, chosen),
                person.firstName() + " has not the rights that are asked for");
        if (request.has("bot_administrator_rights") && !botMayPost(chosen)) {
            members.changeBot(chosen, Status.ADMINISTRATOR, person.user());
        }
        ObjectNode content = Json.object();
        ObjectNode shared = content.putObject("chat_shared")
                .put("request_id", request.path("request_id").asInt())
                .put("chat_id", chosen.id());
        if (request.path("request_title").asBoolean()) {
            shared.put("title", chosen.title());
        }
        return send(person, content);
    }

    private static boolean mayPost(Person person, Chat chat) {
        return chat.statusOf(person.id()).runsIt() && !chat.barred().contains(person.id());
    }

    private boolean botMayPost(Chat chat) {
        return chat.bot().runsIt() && !chat.barred().contains(world.bot().id());
    }

    /// A keyboard for one tap goes away with it.
    private ObjectNode send(Person person, ObjectNode content) {
        Chat chat = own(person);
        chat.keyboard(chat.keyboard().filter(keyboard -> !keyboard.path("one_time_keyboard").asBoolean()));
        ObjectNode message = acts.send(person, chat, content, Acts.Place.PLAIN);
        world.events().tell(Json.object().put("type", "chat").set("chat", PageState.chat(world, chat)));
        return message;
    }

    private JsonNode key(Person person, String label) {
        JsonNode keyboard = own(person).keyboard()
                .orElseThrow(() -> new IllegalArgumentException("the bot has put no keyboard there"));
        return keyboard.findParents("text").stream()
                .filter(key -> key.path("text").asText().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no key says " + label));
    }

    private Chat own(Person person) {
        return world.chats().find(person.id()).orElseThrow();
    }
}
