package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.List;

/// What the page asks for about chats themselves: new ones, who is in them, topics, their end.
final class PageChats {

    private final World world;
    private final Rooms rooms;
    private final Lookup lookup;

    PageChats(World world) {
        this.world = world;
        this.rooms = new Rooms(world);
        this.lookup = new Lookup(world);
    }

    JsonNode add(Context context) {
        Ask ask = Ask.read(context);
        return lookup.locked(() -> {
            ChatType type = ChatType.of(ask.text("type")).orElseThrow(() -> new IllegalArgumentException(
                    "type must be group, supergroup or channel"));
            String usual = type == ChatType.CHANNEL ? "administrator" : "member";
            List<Person> members = ask.numbers("members").stream().map(lookup::person).toList();
            Chat chat = rooms.chat(
                    type, ask.text("title"), ask.flag("is_forum"), lookup.person(ask.number("admin")), members,
                    Lookup.status(ask.text("bot").isEmpty() ? usual : ask.text("bot")));
            return PageState.chat(world, chat);
        });
    }

    JsonNode setMember(Context context) {
        Ask ask = Ask.read(context);
        return lookup.locked(() -> {
            Chat chat = lookup.chat(context);
            Person by = rooms.creator(chat);
            Status status = Lookup.status(ask.text("status"));
            if (ask.flag("bot")) {
                rooms.bot(chat, status, by);
            } else {
                rooms.member(chat, lookup.person(ask.number("person")), status, by);
            }
            return PageState.chat(world, chat);
        });
    }

    JsonNode upgrade(Context context) {
        return lookup.locked(() -> PageState.chat(world, rooms.upgrade(lookup.chat(context))));
    }

    JsonNode addTopic(Context context) {
        Ask ask = Ask.read(context);
        return lookup.locked(() -> rooms.topic(lookup.chat(context), ask.text("name")));
    }

    JsonNode changeTopic(Context context) {
        Ask ask = Ask.read(context);
        return lookup.locked(() -> {
            rooms.closeTopic(lookup.chat(context), Lookup.number(context, "topic"), ask.flag("closed"));
            return PageState.chat(world, lookup.chat(context));
        });
    }

    JsonNode deleteTopic(Context context) {
        return lookup.locked(() -> {
            rooms.deleteTopic(lookup.chat(context), Lookup.number(context, "topic"));
            return PageState.chat(world, lookup.chat(context));
        });
    }

    JsonNode silence(Context context) {
        Ask ask = Ask.read(context);
        return lookup.locked(() -> {
            rooms.silence(lookup.chat(context), ask.flag("on"));
            return PageState.chat(world, lookup.chat(context));
        });
    }

    JsonNode delete(Context context) {
        return lookup.locked(() -> {
            rooms.delete(lookup.chat(context));
            return PageState.chat(world, lookup.chat(context));
        });
    }

    JsonNode addPerson(Context context) {
        Ask ask = Ask.read(context);
        return lookup.locked(() ->
                PageState.person(world, rooms.person(ask.text("first_name"), ask.text("language_code"))));
    }

    JsonNode block(Context context, boolean blocked) {
        Ask ask = Ask.read(context);
        return lookup.locked(() -> {
            Person person = lookup.person(ask.number("person"));
            rooms.block(person, blocked);
            return PageState.person(world, person);
        });
    }
}
