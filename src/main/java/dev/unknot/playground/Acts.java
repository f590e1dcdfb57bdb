package dev.unknot.playground;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.OptionalLong;

/// What people do in chats, and which of it reaches the bot. All methods want the world's lock held
/// and answer what cannot be with an `IllegalArgumentException` of one clear line.
final class Acts {

    private final World world;
    private final Messages messages;

    Acts(World world) {
        this.world = world;
        this.messages = new Messages(world);
    }

    /// Where a message goes besides its chat.
    ///
    /// @param replyTo the message it answers
    /// @param thread the topic it belongs to
    /// @param anonymous written in the name of the group
    record Place(OptionalLong replyTo, OptionalLong thread, boolean anonymous) {

        static final Place PLAIN = new Place(OptionalLong.empty(), OptionalLong.empty(), false);
        static final Place ANONYMOUS = new Place(OptionalLong.empty(), OptionalLong.empty(), true);

        static Place inAnswerTo(long message) {
            return new Place(OptionalLong.of(message), OptionalLong.empty(), false);
        }

        static Place in(long thread) {
            return new Place(OptionalLong.empty(), OptionalLong.of(thread), false);
        }
    }

    /// Somebody sends something.
    ///
    /// @param content `text`, `sticker`, `photo`, ... as in a `Message`
    ObjectNode send(Person person, Chat chat, ObjectNode content, Place place) {
        demandVoice(person, chat);
        chat.start();
        ObjectNode draft = Json.object();
        boolean channel = chat.type() == ChatType.CHANNEL;
        if (channel || place.anonymous()) {
            draft.set("sender_chat", world.chats().json(chat));
        }
        if (!channel) {
            draft.set("from", place.anonymous() ? anonymous(person, chat) : person.user());
        }
        place.thread().ifPresent(thread -> {
            demand(chat.topics().containsKey(thread), "there is no topic " + thread);
            draft.put("message_thread_id", thread).put("is_topic_message", true);
        });
        place.replyTo().ifPresent(number -> draft.set("reply_to_message", Messages.withoutReply(message(chat, number))));
        draft.setAll(content);
        ObjectNode message = messages.post(chat, draft);
        if (Privacy.reaches(world.bot(), chat, message)) {
            world.updates().add(channel ? "channel_post" : "message", message);
        }
        return message;
    }

    private static void demandVoice(Person person, Chat chat) {
        demand(chat.migratedTo().isEmpty(), "this group has become a supergroup");
        demand(!chat.isDeleted(), "this group was deleted");
        demand(chat.statusOf(person.id()).isIn(), person.firstName() + " is not in this chat");
        demand(!chat.isBlocked(), person.firstName() + " has blocked the bot");
        boolean mayPost = chat.type() != ChatType.CHANNEL || chat.statusOf(person.id()).runsIt();
        demand(mayPost, "only administrators write in a channel");
        demand(!chat.barred().contains(person.id()), person.firstName() + " may not write here");
    }

    /// Telegram's stand-in for administrators who hide behind their group.
    private static ObjectNode anonymous(Person person, Chat chat) {
        demand(chat.type().isGroup() && chat.statusOf(person.id()).runsIt(), "only a group's administrators can hide");
        return Json.object()
                .put("id", 1087968824)
                .put("is_bot", true)
                .put("first_name", "Group")
                .put("username", "GroupAnonymousBot");
    }

    static ObjectNode text(String text) {
        demand(!text.isBlank(), "a text must not be empty");
        demand(text.length() <= 4096, "a text has at most 4096 characters");
        ObjectNode content = Json.object();
        Texts.put(content, FoundEntities.in(new FormattedText(text, List.of()).trimmed()), "text", "entities");
        return content;
    }

    /// Somebody changes what they wrote.
    ObjectNode edit(Person person, Chat chat, long number, String text) {
        ObjectNode before = message(chat, number);
        boolean own = before.path("from").path("id").asLong() == person.id()
                || (chat.type() == ChatType.CHANNEL && chat.statusOf(person.id()).runsIt());
        demand(own && before.has("text"), "only one's own texts can be edited");
        ObjectNode after = before.deepCopy();
        after.remove(List.of("text", "entities"));
        after.setAll(text(text));
        messages.replace(chat, after);
        if (Privacy.reaches(world.bot(), chat, after)) {
            world.updates().add(chat.type() == ChatType.CHANNEL ? "edited_channel_post" : "edited_message", after);
        }
        return after;
    }

    void delete(Chat chat, long number) {
        message(chat, number);
        messages.delete(chat, List.of(number));
    }

    /// Somebody presses a button. The keyboard may be an older one than the message has now, and
    /// the message may be gone: apps are not always up to date.
    ///
    /// @return the number of the press
    String press(Person person, Chat chat, long number, String data) {
        demand(chat.statusOf(person.id()).isIn() || chat.type() == ChatType.CHANNEL,
                person.firstName() + " is not in this chat");
        demand(number > 0 && number <= chat.lastMessage(), "there was never a message " + number + " in this chat");
        Presses.Press press = world.presses().add(person.id(), chat.id());
        ObjectNode query = Json.object().put("id", press.id());
        query.set("from", person.user());
        world.inline().idOf(chat.id(), number).ifPresentOrElse(
                id -> query.put("inline_message_id", id),
                () -> query.set("message", chat.message(number).orElseGet(() -> inaccessible(chat, number))));
        query.put("chat_instance", String.valueOf(chat.id() * 31)).put("data", data);
        if (chat.bot().isIn()) {
            world.updates().add("callback_query", query);
        }
        return press.id();
    }

    private ObjectNode inaccessible(Chat chat, long number) {
        ObjectNode gone = Json.object().put("message_id", number).put("date", 0);
        gone.set("chat", world.chats().json(chat));
        return gone;
    }

    static ObjectNode message(Chat chat, long number) {
        return chat.message(number)
                .orElseThrow(() -> new IllegalArgumentException("there is no message " + number + " in this chat"));
    }

    static void demand(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
