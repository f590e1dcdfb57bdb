package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The method that sends several media as one album.
final class AlbumMethods {

    private static final Set<String> MIXED = Set.of("photo", "video");

    private final World world;
    private final Messages messages;
    private final Media media;
    private long albums = 13_000_000_000_000_000L;

    AlbumMethods(World world) {
        this.world = world;
        this.messages = new Messages(world);
        this.media = new Media(world.files());
    }

    void register(Map<String, Method> table) {
        table.put("sendMediaGroup", this::sendAlbum);
    }

    private JsonNode sendAlbum(Call call) {
        Chat chat = world.chats().writable(call);
        JsonNode parts = call.node("media");
        if (parts.size() < 2 || parts.size() > 10) {
            throw Refusal.badRequest("expected 2-10 items in album, got " + parts.size());
        }
        checkKinds(parts);
        String album = String.valueOf(++albums);
        List<ObjectNode> drafts = new ArrayList<>();
        for (JsonNode part : parts) {
            drafts.add(draft(call, chat, part.deepCopy()).put("media_group_id", album));
        }
        world.floods().count(chat, drafts.size());
        return Json.array(drafts.stream().map(draft -> messages.post(chat, draft)).toList());
    }

    private static void checkKinds(JsonNode parts) {
        Set<String> kinds = new HashSet<>();
        parts.forEach(part -> kinds.add(part.path("type").asText()));
        boolean fit = MIXED.containsAll(kinds) || kinds.equals(Set.of("document"));
        if (!fit) {
            throw Refusal.badRequest("can't use the media of the specified type in the album");
        }
    }

    private ObjectNode draft(Call call, Chat chat, ObjectNode part) {
        ObjectNode draft = messages.draft(call, chat);
        Texts.put(draft, Texts.caption(part), "caption", "caption_entities");
        media.put(draft, part.path("type").asText(), call, part, "media");
        SendMethods.putFlags(draft, call.about(part));
        return draft;
    }
}
