package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/// The methods that write something new: texts, pictures, clips, files, places, chat actions.
final class SendMethods {

    private static final Set<String> ACTIONS = Set.of(
            "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
            "upload_document", "choose_sticker", "find_location", "record_video_note", "upload_video_note");

    private final World world;
    private final Messages messages;
    private final Media media;

    SendMethods(World world) {
        this.world = world;
        this.messages = new Messages(world);
        this.media = new Media(world.files());
    }

    void register(Map<String, Method> table) {
        table.put("sendMessage", this::sendMessage);
        table.put("sendPhoto", call -> sendMedium(call, "photo"));
        table.put("sendVideo", call -> sendMedium(call, "video"));
        table.put("sendAnimation", call -> sendMedium(call, "animation"));
        table.put("sendDocument", call -> sendMedium(call, "document"));
        table.put("sendLocation", this::sendLocation);
        table.put("sendChatAction", this::sendChatAction);
    }

    private JsonNode sendMessage(Call call) {
        Chat chat = world.chats().writable(call);
        ObjectNode draft = messages.draft(call, chat);
        Texts.put(draft, Texts.text(call.parameters()), "text", "entities");
        if (call.has("link_preview_options")) {
            draft.set("link_preview_options", call.node("link_preview_options"));
        }
        JsonNode message = post(chat, draft);
        messages.putKeyboard(call, chat);
        return message;
    }

    private JsonNode sendMedium(Call call, String kind) {
        Chat chat = world.chats().writable(call);
        ObjectNode draft = messages.draft(call, chat);
        Texts.put(draft, Texts.caption(call.parameters()), "caption", "caption_entities");
        media.put(draft, kind, call, call.parameters(), kind);
        putFlags(draft, call);
        return post(chat, draft);
    }

    static void putFlags(ObjectNode draft, Call call) {
        if (call.flag("show_caption_above_media")) {
            draft.put("show_caption_above_media", true);
        }
        if (call.flag("has_spoiler")) {
            draft.put("has_media_spoiler", true);
        }
    }

    private JsonNode sendLocation(Call call) {
        Chat chat = world.chats().writable(call);
        ObjectNode draft = messages.draft(call, chat);
        draft.putObject("location")
                .put("latitude", call.node("latitude").asDouble())
                .put("longitude", call.node("longitude").asDouble());
        return post(chat, draft);
    }

    private JsonNode post(Chat chat, ObjectNode draft) {
        world.floods().count(chat, 1);
        return messages.post(chat, draft);
    }

    private JsonNode sendChatAction(Call call) {
        Chat chat = world.chats().writable(call);
        String action = call.text("action");
        if (!ACTIONS.contains(action)) {
            throw Refusal.badRequest("wrong parameter action in request");
        }
        world.tell("action", chat, event -> event.put("action", action));
        return BooleanNode.TRUE;
    }
}
