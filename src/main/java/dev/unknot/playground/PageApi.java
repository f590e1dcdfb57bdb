package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// What the page asks for: people act, time moves, calls fail.
final class PageApi {

    private final World world;
    private final Acts acts;
    private final Lookup lookup;
    private final Contents contents;
    private final InlineActs inline;
    private final Requests requests;
    private final Faults faults;

    PageApi(World world, Faults faults) {
        this.world = world;
        this.acts = new Acts(world);
        this.lookup = new Lookup(world);
        this.contents = new Contents(world.files());
        this.inline = new InlineActs(world);
        this.requests = new Requests(world);
        this.faults = faults;
    }

    JsonNode state() {
        return lookup.locked(() -> PageState.of(world));
    }

    JsonNode send(Context context) {
        Ask ask = Ask.read(context);
        return lookup.locked(() -> {
            Person person = lookup.person(ask.number("as"));
            Acts.Place place = new Acts.Place(ask.maybe("reply_to"), ask.maybe("thread"), ask.flag("anonymous"));
            return acts.send(person, lookup.chat(context), content(ask, person), place);
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
            case "location" -> Contents.location(degrees(ask, "latitude"), degrees(ask, "longitude"));
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

    private static double degrees(Ask ask, String axis) {
        return ask.node("location").path(axis).asDouble(Double.NaN);
    }

    JsonNode edit(Context context) {
        Ask ask = Ask.read(context);
        return lookup.locked(() -> acts.edit(
                lookup.person(ask.number("as")), lookup.chat(context), Lookup.number(context, "message"), ask.text("text")));
    }

    JsonNode delete(Context context) {
        return lookup.locked(() -> {
            acts.delete(lookup.chat(context), Lookup.number(context, "message"));
            return Json.object();
        });
    }

    JsonNode press(Context context) {
        Ask ask = Ask.read(context);
        return lookup.locked(() -> Json.object().put("press", acts.press(
                lookup.person(ask.number("as")), lookup.chat(context), ask.number("message"), ask.text("data"))));
    }

    JsonNode tapKey(Context context) {
        Ask ask = Ask.read(context);
        return lookup.locked(() -> {
            Person person = lookup.person(ask.number("as"));
            String label = ask.text("label");
            return switch (ask.oneOf("location", "chat")) {
                case "location" -> requests.place(person, label, degrees(ask, "latitude"), degrees(ask, "longitude"));
                case "chat" -> requests.choose(person, label, lookup.chat(ask.number("chat")));
                default -> requests.tap(person, label);
            };
        });
    }

    JsonNode ask(Context context) {
        Ask ask = Ask.read(context);
        return lookup.locked(() -> Json.object().put("query", inline.ask(
                lookup.person(ask.number("as")), lookup.chat(ask.number("chat")), ask.text("query"), ask.text("offset"))));
    }

    JsonNode choose(Context context) {
        Ask ask = Ask.read(context);
        return lookup.locked(() -> inline.choose(context.pathParam("query"), ask.text("result")));
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
                "kind must be one of " + FaultKind.words()));
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
        return lookup.locked(() -> {
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
}
