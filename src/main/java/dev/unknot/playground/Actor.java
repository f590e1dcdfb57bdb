package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// One person at work in the chats, for tests. Chats are given by number; a person's private chat
/// has the person's own number.
public final class Actor {

    private final World world;
    private final Person person;
    private final Acts acts;
    private final Contents contents;

    Actor(World world, Person person) {
        this.world = world;
        this.person = person;
        this.acts = new Acts(world);
        this.contents = new Contents(world.files());
    }

    /// Writes a text.
    ///
    /// @return the number of the message
    public long types(long chat, String text) {
        return send(() -> acts.send(person, chat(chat), Acts.text(text), Acts.Place.PLAIN));
    }

    /// Writes a text in answer to a message.
    public long replies(long chat, long message, String text) {
        return send(() -> acts.send(person, chat(chat), Acts.text(text), Acts.Place.inAnswerTo(message)));
    }

    /// Writes a text in a topic.
    public long typesIn(long chat, long thread, String text) {
        return send(() -> acts.send(person, chat(chat), Acts.text(text), Acts.Place.in(thread)));
    }

    /// Writes a text in the name of the group, as its administrators may.
    public long typesAnonymously(long chat, String text) {
        return send(() -> acts.send(person, chat(chat), Acts.text(text), Acts.Place.ANONYMOUS));
    }

    /// Sends a sticker.
    public long sendsSticker(long chat) {
        return send(() -> acts.send(person, chat(chat), contents.sticker(), Acts.Place.PLAIN));
    }

    /// Sends a photo.
    public long sendsPhoto(long chat) {
        return send(() -> acts.send(person, chat(chat), contents.photo(), Acts.Place.PLAIN));
    }

    /// Sends a voice message.
    public long sendsVoice(long chat) {
        return send(() -> acts.send(person, chat(chat), contents.voice(), Acts.Place.PLAIN));
    }

    /// Sends a place, in degrees.
    public long sendsPlace(long chat, double latitude, double longitude) {
        return send(() -> acts.send(
                person, chat(chat), Contents.location(latitude, longitude), Acts.Place.PLAIN));
    }

    /// Changes a text of their own.
    public void edits(long chat, long message, String text) {
        locked(() -> acts.edit(person, chat(chat), message, text));
    }

    /// Presses a button under a message; the message may be gone or have other buttons by now.
    ///
    /// @return the number of the press
    public String presses(long chat, long message, String data) {
        return locked(() -> acts.press(person, chat(chat), message, data));
    }

    /// Presses the button with this label under the latest message that has one.
    public String pressesLabel(long chat, String label) {
        return locked(() -> {
            List<JsonNode> messages = List.copyOf(chat(chat).messages().descendingMap().values());
            for (JsonNode message : messages) {
                for (JsonNode button : message.path("reply_markup").findParents("callback_data")) {
                    if (button.path("text").asText().equals(label)) {
                        return acts.press(
                                person, chat(chat), message.get("message_id").asLong(),
                                button.get("callback_data").asText());
                    }
                }
            }
            throw new IllegalArgumentException("no button says " + label);
        });
    }

    /// Taps the button in the place of their own keyboard that asks for a chat, and chooses this one.
    public long choosesChat(String label, long chosen) {
        return send(() -> new Requests(world).choose(person, label, chat(chosen)));
    }

    /// Taps any other button in the place of their own keyboard, which writes what it says.
    public long tapsOwnKey(String label) {
        return send(() -> new Requests(world).tap(person, label));
    }

    /// Types the bot's name and a query in a chat, and has the first page, or a later one, shown.
    ///
    /// @param offset where the page begins, as the bot said; empty for the first
    /// @return the number of the query
    public String asksInline(long chat, String query, String offset) {
        return locked(() -> new InlineActs(world).ask(person, chat(chat), query, offset));
    }

    /// What the bot answered to a query: the call's parameters; empty while it has not.
    public Optional<JsonNode> isOffered(String query) {
        return locked(() -> world.inline().find(query).flatMap(InlineQueries.Offer::answer));
    }

    /// Sends one of the results of a query.
    public long choosesInline(String query, String result) {
        return send(() -> new InlineActs(world).choose(query, result));
    }

    /// The messages this person sees in a chat, oldest first, as the Bot API writes them.
    public List<JsonNode> sees(long chat) {
        return locked(() -> chat(chat).messages().values().stream().<JsonNode>map(JsonNode::deepCopy).toList());
    }

    private long send(Supplier<? extends JsonNode> act) {
        return locked(() -> act.get().get("message_id").asLong());
    }

    private Chat chat(long id) {
        return world.chats().find(id).orElseThrow(() -> new IllegalArgumentException("there is no chat " + id));
    }

    private <T> T locked(Supplier<T> act) {
        world.lock().lock();
        try {
            return act.get();
        } finally {
            world.lock().unlock();
        }
    }
}
