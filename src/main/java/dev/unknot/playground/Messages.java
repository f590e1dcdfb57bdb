package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/// Writes messages into chats and changes them, and tells the pages.
final class Messages {

    private final World world;

    Messages(World world) {
        this.world = world;
    }

    /// A message of the bot, with everything but its content, number and date.
    ///
    /// @throws Refusal if topic, reply or buttons cannot be
    ObjectNode draft(Call call, Chat chat) {
        ObjectNode draft = Json.object();
        if (chat.type() == ChatType.CHANNEL) {
            draft.set("sender_chat", world.chats().json(chat));
        } else {
            draft.set("from", world.bot().user());
        }
        if (call.has("message_thread_id")) {
            putTopic(draft, chat, call.number("message_thread_id", 0));
        }
        putReply(draft, chat, call.node("reply_parameters"));
        Keyboards.inline(call).ifPresent(keyboard -> draft.set("reply_markup", keyboard));
        if (call.flag("protect_content")) {
            draft.put("has_protected_content", true);
        }
        return draft;
    }

    private static void putTopic(ObjectNode draft, Chat chat, long topic) {
        if (!chat.topics().containsKey(topic)) {
            throw Refusal.badRequest("message thread not found");
        }
        if (chat.closedTopics().contains(topic) && !chat.bot().runsIt()) {
            throw Refusal.badRequest("TOPIC_CLOSED");
        }
        draft.put("message_thread_id", topic).put("is_topic_message", true);
    }

    private void putReply(ObjectNode draft, Chat chat, JsonNode reply) {
        if (reply.isMissingNode()) {
            return;
        }
        Optional<ObjectNode> original = chat.message(reply.path("message_id").asLong());
        if (original.isEmpty() && !reply.path("allow_sending_without_reply").asBoolean()) {
            throw Refusal.badRequest("message to be replied not found");
        }
        original.ifPresent(message -> draft.set("reply_to_message", withoutReply(message)));
    }

    /// Telegram shows one level of replies only.
    static ObjectNode withoutReply(ObjectNode message) {
        ObjectNode copy = message.deepCopy();
        copy.remove("reply_to_message");
        return copy;
    }

    /// Shows or takes away a keyboard in the place of the person's own.
    void putKeyboard(Call call, Chat chat) {
        JsonNode markup = call.node("reply_markup");
        boolean shows = markup.has("keyboard");
        if (shows || markup.path("remove_keyboard").asBoolean()) {
            chat.keyboard(shows ? Optional.of(markup.deepCopy()) : Optional.empty());
            world.events().tell(Json.object().put("type", "chat").set("chat", PageState.chat(world, chat)));
        }
    }

    /// Numbers, dates and keeps a message.
    ObjectNode post(Chat chat, ObjectNode draft) {
        ObjectNode message = Json.object().put("message_id", chat.nextMessage());
        message.setAll(draft);
        message.set("chat", world.chats().json(chat));
        message.put("date", world.now());
        chat.keep(message);
        world.tell("message", chat, event -> event.set("message", message.deepCopy()));
        return message;
    }

    /// Puts a changed message in the place of the old one.
    ObjectNode replace(Chat chat, ObjectNode changed) {
        changed.put("edit_date", world.now());
        chat.keep(changed);
        world.tell("edited", chat, event -> event.set("message", changed.deepCopy()));
        return changed;
    }

    void delete(Chat chat, Iterable<Long> numbers) {
        numbers.forEach(chat.messages()::remove);
        world.tell("deleted", chat, event -> {
            var list = event.putArray("message_ids");
            numbers.forEach(list::add);
        });
    }
}
