package dev.unknot.playground;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// What the page shows when it opens, and the same shapes again in its events.
final class PageState {

    private PageState() {}

    static ObjectNode of(World world) {
        ObjectNode state = Json.object();
        state.set("me", world.bot().user());
        state.set("profile", profile(world));
        state.set("people", people(world));
        ArrayNode chats = state.putArray("chats");
        ObjectNode messages = state.putObject("messages");
        for (Chat chat : world.chats().all()) {
            chats.add(chat(world, chat));
            messages.set(String.valueOf(chat.id()), Json.array(chat.messages().values()));
        }
        state.set("commands", commands(world));
        state.set("menu", menus(world));
        state.setAll(clock(world.clock()));
        return state.deepCopy();
    }

    static ObjectNode profile(World world) {
        return Json.object()
                .put("name", world.profile().text("name", ""))
                .put("description", world.profile().text("description", ""))
                .put("short_description", world.profile().text("short_description", ""));
    }

    static ArrayNode people(World world) {
        ArrayNode people = Json.array();
        for (Person person : world.people().all()) {
            people.add(person(world, person));
        }
        return people;
    }

    static ObjectNode person(World world, Person person) {
        boolean blocked = world.chats().find(person.id()).filter(Chat::isBlocked).isPresent();
        return Json.object()
                .put("id", person.id())
                .put("first_name", person.firstName())
                .put("username", person.username())
                .put("language_code", person.languageCode())
                .put("blocked", blocked);
    }

    static ObjectNode chat(World world, Chat chat) {
        ObjectNode json = Json.object()
                .put("id", chat.id())
                .put("type", chat.type().word())
                .put("title", chat.title())
                .put("is_forum", chat.isForum())
                .put("started", chat.isStarted())
                .put("deleted", chat.isDeleted())
                .put("silenced", chat.isSilenced())
                .put("bot", chat.bot().word());
        ArrayNode members = json.putArray("members");
        chat.members().forEach((id, status) -> members.addObject().put("id", id).put("status", status.word()));
        ArrayNode topics = json.putArray("topics");
        chat.topics().forEach((id, name) -> topics.addObject().put("message_thread_id", id).put("name", name));
        chat.closedTopics().forEach(json.putArray("closed_topics")::add);
        chat.keyboard().ifPresent(keyboard -> json.set("keyboard", keyboard.deepCopy()));
        chat.migratedTo().ifPresent(to -> json.put("migrated_to", to));
        return json;
    }

    /// Commands by chat and person.
    static ObjectNode commands(World world) {
        ObjectNode all = Json.object();
        for (Chat chat : world.chats().all()) {
            ObjectNode byPerson = all.putObject(String.valueOf(chat.id()));
            chat.members().forEach((id, status) -> world.people().find(id).filter(_ -> status.isIn()).ifPresent(person ->
                    byPerson.set(String.valueOf(id), world.profile().commandsFor(chat, person).deepCopy())));
        }
        return all;
    }

    static ObjectNode menus(World world) {
        ObjectNode menus = Json.object();
        for (Person person : world.people().all()) {
            menus.set(String.valueOf(person.id()), world.profile().menu(person.id()).deepCopy());
        }
        return menus;
    }

    static ObjectNode clock(PlaygroundClock clock) {
        return Json.object()
                .put("clock", clock.instant().toString())
                .put("ahead", clock.ahead().toString());
    }
}
