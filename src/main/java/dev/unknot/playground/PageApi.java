package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Supplier;

/// What the page asks for: people act, time moves, calls fail.
final class PageApi {

    private final World world;
    private final Acts acts;
    private final Rooms rooms;
    private final Contents contents;
    private final InlineActs inline;
    private final Faults faults;

    PageApi(World world, Faults faults) {
        this.world = world;
        this.acts = new Acts(world);
        this.rooms = new Rooms(world);
        this.contents = new Contents(world.files());
        this.inline = new InlineActs(world);
        this.faults = faults;
    }

    JsonNode state() {
        return locked(() -> PageState.of(world));
    }

    JsonNode send(Context context) {
        Ask ask = Ask.read(context);
        return locked(() -> {
            Person person = person(ask.number("as"));
            Acts.Place place = new Acts.Place(ask.maybe("reply_to"), ask.maybe("thread"));
            return acts.send(person, chat(context), content(ask, person), place);
        });
    }

    private ObjectNode content(Ask ask, Person person) {
        ObjectNode content = switch (ask.oneOf("sticker", "voice", "photo", "video", "document", "contact", "location")) {
            case "sticker" -> contents.sticker();
            case "voice" -> contents.voice();
            case "photo" -> contents.photo();
            case "video" -> contents.video();
            case "document" -> contents.document();
            case "contact" -> contents.contact(person);
            case "location" -> Contents.location(
                    ask.node("location").path("latitude").asDouble(Double.NaN),
                    ask.node("location").path("longitude").asDouble(Double.NaN));
            default -> Acts.text(ask.text("text"));
        };
        if (!ask.text("caption").isEmpty()) {
            content.put("caption", ask.text("caption"));
        }
        if (ask.flag("forward")) {
            content.putObject("forward_origin")
                    .put("type", "hidden_user")
                    .put("sender_user_name", "Somebody else")
                    .put("date", world.now());
        }
        return content;
    }

    JsonNode edit(Context context) {
        Ask ask = Ask.read(context);
        return locked(() -> acts.edit(
                person(ask.number("as")), chat(context), number(context, "message"), ask.text("text")));
    }

    JsonNode delete(Context context) {
        return locked(() -> {
            acts.delete(chat(context), number(context, "message"));
            return Json.object();
        });
    }

    JsonNode press(Context context) {
        Ask ask = Ask.read(context);
        return locked(() -> Json.object().put("press", acts.press(
                person(ask.number("as")), chat(context), ask.number("message"), ask.text("data"))));
    }

    JsonNode ask(Context context) {
        Ask ask = Ask.read(context);
        return locked(() -> Json.object().put("query", inline.ask(
                person(ask.number("as")), chat(ask.number("chat")), ask.text("query"))));
    }

    JsonNode choose(Context context) {
        Ask ask = Ask.read(context);
        return locked(() -> inline.choose(context.pathParam("query"), ask.text("result")));
    }

    JsonNode addChat(Context context) {
        Ask ask = Ask.read(context);
        return locked(() -> {
            ChatType type = ChatType.of(ask.text("type")).orElseThrow(() -> new IllegalArgumentException(
                    "type must be group, supergroup or channel"));
            String word = ask.text("bot").isEmpty() ? (type == ChatType.CHANNEL ? "administrator" : "member") : ask.text("bot");
            Chat chat = rooms.chat(
                    type, ask.text("title"), ask.flag("is_forum"), person(ask.number("admin")),
                    ask.numbers("members").stream().map(this::person).toList(), status(word));
            return PageState.chat(world, chat);
        });
    }

    JsonNode setMember(Context context) {
        Ask ask = Ask.read(context);
        return locked(() -> {
            Chat chat = chat(context);
            Person by = rooms.creator(chat);
            if (ask.flag("bot")) {
                rooms.bot(chat, status(ask.text("status")), by);
            } else {
                rooms.member(chat, person(ask.number("person")), status(ask.text("status")), by);
            }
            return PageState.chat(world, chat);
        });
    }

    JsonNode upgrade(Context context) {
        return locked(() -> PageState.chat(world, rooms.upgrade(chat(context))));
    }

    JsonNode addTopic(Context context) {
        Ask ask = Ask.read(context);
        return locked(() -> rooms.topic(chat(context), ask.text("name")));
    }

    JsonNode addPerson(Context context) {
        Ask ask = Ask.read(context);
        return locked(() -> PageState.person(world, rooms.person(ask.text("first_name"), ask.text("language_code"))));
    }

    JsonNode block(Context context, boolean blocked) {
        Ask ask = Ask.read(context);
        return locked(() -> {
            Person person = person(ask.number("person"));
            rooms.block(person, blocked);
            return PageState.person(world, person);
        });
    }

    JsonNode moveClock(Context context) {
        Ask ask = Ask.read(context);
        if (ask.text("to").equals("next")) {
            Acts.demand(world.clock().toNext().isPresent(), "nothing is due");
        } else {
            try {
                world.clock().advance(Duration.parse(ask.text("advance")));
            } catch (DateTimeParseException _) {
                throw new IllegalArgumentException("advance must be a duration such as PT10M");
            }
        }
        return Json.object()
                .put("now", world.clock().instant().toString())
                .put("ahead", world.clock().ahead().toString());
    }

    JsonNode fail(Context context) {
        Ask ask = Ask.read(context);
        FaultKind kind = FaultKind.of(ask.text("kind")).orElseThrow(() -> new IllegalArgumentException(
                "kind must be 429, 500, 502html, 403, cut, lost or slow"));
        String method = ask.text("method").isEmpty() ? "*" : ask.text("method");
        faults.add(new Fault(
                method, kind, (int) ask.maybe("times").orElse(1), (int) ask.maybe("retry_after").orElse(3)));
        return Json.object();
    }

    JsonNode clearFaults() {
        faults.clear();
        return Json.object();
    }

    JsonNode limitFloods(Context context) {
        Ask ask = Ask.read(context);
        return locked(() -> {
            world.floods().limit(ask.flag("on"));
            return Json.object();
        });
    }

    Optional<StoredFile> file(String id) {
        world.lock().lock();
        try {
            return world.files().find(id);
        } finally {
            world.lock().unlock();
        }
    }

    private JsonNode locked(Supplier<JsonNode> act) {
        world.lock().lock();
        try {
            return act.get().deepCopy();
        } finally {
            world.lock().unlock();
        }
    }

    private Person person(long id) {
        return world.people().find(id).orElseThrow(() -> new IllegalArgumentException("there is no person " + id));
    }

    private Chat chat(Context context) {
        return chat(number(context, "chat"));
    }

    private Chat chat(long id) {
        return world.chats().find(id).orElseThrow(() -> new IllegalArgumentException("there is no chat " + id));
    }

    private static Status status(String word) {
        return Status.of(word).orElseThrow(() -> new IllegalArgumentException(
                "status must be creator, administrator, member, left or kicked"));
    }

    private static long number(Context context, String parameter) {
        String given = context.pathParam(parameter);
        Acts.demand(given.matches("-?\\d{1,18}"), parameter + " must be a number");
        return Long.parseLong(given);
    }
}
