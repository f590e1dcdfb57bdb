package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Somebody types the bot's name and a query in a chat, and sends one of the results.
final class InlineActs {

    private final World world;
    private final Acts acts;

    InlineActs(World world) {
        this.world = world;
        this.acts = new Acts(world);
    }

    /// Asks the bot, and hands back the number of the query.
    String ask(Person person, Chat chat, String query, String offset) {
        Acts.demand(query.length() <= 256, "a query has at most 256 characters");
        String id = world.presses().add(person.id(), chat.id()).id();
        world.inline().ask(id, person.id(), chat.id(), query);
        ObjectNode update = Json.object().put("id", id);
        update.set("from", person.user());
        boolean own = chat.type() == ChatType.PRIVATE;
        update.put("query", query).put("offset", offset).put("chat_type", own ? "sender" : chat.type().word());
        world.updates().add("inline_query", update);
        return id;
    }

    ObjectNode choose(String query, String result) {
        InlineQueries.Offer offer = world.inline().find(query)
                .orElseThrow(() -> new IllegalArgumentException("there is no query " + query));
        JsonNode chosen = offer.result(result)
                .orElseThrow(() -> new IllegalArgumentException("there is no result " + result));
        Person person = world.people().find(offer.person()).orElseThrow();
        Chat chat = world.chats().find(offer.chat()).orElseThrow();
        ObjectNode content = content(chosen);
        content.set("via_bot", world.bot().user());
        ObjectNode message = acts.send(person, chat, content, Acts.Place.PLAIN);
        if (message.has("reply_markup")) {
            world.inline().posted(chat.id(), message.get("message_id").asLong());
        }
        return message;
    }

    private ObjectNode content(JsonNode chosen) {
        ObjectNode content = Json.object();
        JsonNode input = chosen.path("input_message_content");
        if (input.has("message_text")) {
            ObjectNode part = input.deepCopy();
            part.set("text", part.get("message_text"));
            Texts.put(content, Texts.text(part), "text", "entities");
        } else {
            String kind = chosen.path("type").asText();
            StoredFile file = world.files().find(chosen.path(kind + "_file_id").asText())
                    .orElseThrow(() -> new IllegalArgumentException("the playground cannot show this result"));
            content.set(kind, kind.equals("photo") ? Json.array().add(file.json()) : file.json());
            Texts.put(content, Texts.caption(chosen), "caption", "caption_entities");
        }
        if (chosen.has("reply_markup")) {
            content.set("reply_markup", chosen.get("reply_markup"));
        }
        return content;
    }
}
