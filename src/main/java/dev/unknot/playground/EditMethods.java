package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// The methods that change a message of the bot in place.
final class EditMethods {

    private static final List<String> MEDIA = List.of("photo", "video", "animation", "document", "audio");
    private static final Set<String> TEXT = Set.of("text", "entities", "link_preview_options");
    private static final Set<String> CAPTION = Set.of("caption", "caption_entities", "show_caption_above_media");

    private final World world;
    private final Messages messages;
    private final Media media;

    EditMethods(World world) {
        this.world = world;
        this.messages = new Messages(world);
        this.media = new Media(world.files());
    }

    void register(Map<String, Method> table) {
        table.put("editMessageText", this::editText);
        table.put("editMessageCaption", this::editCaption);
        table.put("editMessageMedia", this::editMedia);
        table.put("editMessageReplyMarkup", call -> change(call, _ -> {}));
    }

    private JsonNode editText(Call call) {
        FormattedText text = Texts.text(call.parameters());
        return change(call, message -> {
            if (!message.has("text")) {
                throw Refusal.badRequest("there is no text in the message to edit");
            }
            message.remove(TEXT);
            Texts.put(message, text, "text", "entities");
            if (call.has("link_preview_options")) {
                message.set("link_preview_options", call.node("link_preview_options"));
            }
        });
    }

    private JsonNode editCaption(Call call) {
        FormattedText caption = Texts.caption(call.parameters());
        return change(call, message -> {
            if (MEDIA.stream().noneMatch(message::has)) {
                throw Refusal.badRequest("there is no caption in the message to edit");
            }
            message.remove(CAPTION);
            Texts.put(message, caption, "caption", "caption_entities");
            if (call.flag("show_caption_above_media")) {
                message.put("show_caption_above_media", true);
            }
        });
    }

    private JsonNode editMedia(Call call) {
        ObjectNode part = call.node("media").deepCopy();
        FormattedText caption = Texts.caption(part);
        return change(call, message -> {
            if (message.has("media_group_id") && Set.of("animation").contains(part.path("type").asText())) {
                throw Refusal.badRequest("can't use the media of the specified type in the album");
            }
            message.remove(TEXT);
            message.remove(CAPTION);
            message.remove(MEDIA);
            message.remove("has_media_spoiler");
            media.put(message, part.path("type").asText(), call, part, "media");
            Texts.put(message, caption, "caption", "caption_entities");
            SendMethods.putFlags(message, call.about(part));
        });
    }

    private JsonNode change(Call call, Consumer<ObjectNode> edit) {
        if (call.has("inline_message_id")) {
            return changeInline(call, edit);
        }
        if (!call.has("chat_id") || !call.has("message_id")) {
            throw Refusal.badRequest("message identifier is not specified");
        }
        Chat chat = world.chats().writable(call);
        ObjectNode before = chat.message(call.number("message_id", 0))
                .orElseThrow(() -> Refusal.badRequest("message to edit not found"));
        if (!isOwn(chat, before)) {
            throw Refusal.badRequest("message can't be edited");
        }
        return messages.replace(chat, changed(call, chat, before, edit));
    }

    /// A message from an inline result is not shown to the bot: it learns only that all went well.
    private JsonNode changeInline(Call call, Consumer<ObjectNode> edit) {
        InlineQueries.Sent sent = world.inline().sent(call.text("inline_message_id"))
                .orElseThrow(() -> Refusal.badRequest("MESSAGE_ID_INVALID"));
        Chat chat = world.chats().find(sent.chat()).orElseThrow();
        ObjectNode before = chat.message(sent.message())
                .orElseThrow(() -> Refusal.badRequest("MESSAGE_ID_INVALID"));
        messages.replace(chat, changed(call, chat, before, edit));
        return BooleanNode.TRUE;
    }

    private ObjectNode changed(Call call, Chat chat, ObjectNode before, Consumer<ObjectNode> edit) {
        ObjectNode after = before.deepCopy();
        edit.accept(after);
        after.remove("reply_markup");
        Keyboards.inline(call).ifPresent(keyboard -> after.set("reply_markup", keyboard));
        if (looks(after).equals(looks(before))) {
            throw Refusal.badRequest("message is not modified: specified new message content and reply markup"
                    + " are exactly the same as a current content and reply markup of the message");
        }
        world.floods().count(chat, 1);
        return after;
    }

    private boolean isOwn(Chat chat, ObjectNode message) {
        boolean service = message.has("pinned_message") || message.has("new_chat_members");
        boolean own = chat.type() == ChatType.CHANNEL
                || message.path("from").path("id").asLong() == world.bot().id();
        return own && !service && !message.has("forward_origin");
    }

    /// A message as far as an edit can change it: the same file counts as the same under any
    /// `file_id`.
    private static ObjectNode looks(ObjectNode message) {
        ObjectNode looks = message.deepCopy();
        looks.remove("edit_date");
        looks.findParents("file_unique_id").forEach(file -> ((ObjectNode) file).remove("file_id"));
        if (looks.path("photo").isArray()) {
            JsonNode largest = looks.get("photo").get(looks.get("photo").size() - 1);
            looks.set("photo", largest);
        }
        return (ObjectNode) Json.read(Json.write(looks)).orElseThrow(); // 1 as int and 1 as long are the same
    }
}
