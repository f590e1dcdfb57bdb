package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/// Turns the file of a call (uploaded or known already) into the media of a message.
final class Media {

    private static final int MOST_BYTES = 50 << 20;
    private static final String BYTES = "application/octet-stream";
    private static final String ATTACHED = "attach://";

    private static final List<String> SIZES = List.of("width", "height", "duration");

    private final FileStore files;
    private final Photos photos;

    Media(FileStore files) {
        this.files = files;
        this.photos = new Photos(files);
    }

    /// Puts a photo, video, animation or document into a message.
    ///
    /// @param kind also the name of the message's field
    /// @param part the parameters that describe this medium
    /// @param file the parameter that names the file
    void put(ObjectNode message, String kind, Call call, ObjectNode part, String file) {
        String given = part.path(file).asText();
        boolean uploaded = given.startsWith(ATTACHED);
        JsonNode medium = uploaded ? uploaded(kind, call, upload(call, given), part) : known(kind, given);
        message.set(kind, medium);
        if (kind.equals("animation")) {
            message.set("document", ((ObjectNode) medium).deepCopy().without(SIZES)); // Telegram sets both
        }
    }

    private static Upload upload(Call call, String given) {
        Upload upload = call.uploads().get(given.substring(ATTACHED.length()));
        if (upload == null) {
            throw Refusal.badRequest("file \"" + given + "\" is not attached");
        }
        if (upload.content().length == 0) {
            throw Refusal.badRequest("file must be non-empty");
        }
        if (upload.content().length > MOST_BYTES) {
            throw Refusal.of(413, "Request Entity Too Large");
        }
        return upload;
    }

    private JsonNode uploaded(String kind, Call call, Upload upload, ObjectNode part) {
        if (kind.equals("photo")) {
            return photos.add(upload.content());
        }
        ObjectNode facts = kind.equals("document") ? Json.object() : clip(upload, part);
        String thumbnail = part.path("thumbnail").asText();
        if (thumbnail.startsWith(ATTACHED)) {
            facts.set("thumbnail", photos.add(upload(call, thumbnail).content()).get(0));
        }
        return store(kind, upload, facts).json();
    }

    /// What the call says of a clip goes before what its file says.
    private static ObjectNode clip(Upload upload, ObjectNode part) {
        Clip read = Clip.read(upload.content());
        return Json.object()
                .put("width", part.path("width").asInt(read.width()))
                .put("height", part.path("height").asInt(read.height()))
                .put("duration", part.path("duration").asInt(read.seconds()));
    }

    private StoredFile store(String kind, Upload upload, ObjectNode facts) {
        String name = upload.fileName();
        String mime = mime(kind, upload.contentType());
        facts.put("file_name", name).put("mime_type", mime);
        String extension = name.contains(".") ? name.substring(name.lastIndexOf('.')) : "";
        return files.add(kind, extension, mime, upload.content(), facts);
    }

    /// What libraries call just bytes Telegram looks into; a clip is taken for an MP4 file.
    private static String mime(String kind, String told) {
        boolean untold = told.isEmpty() || told.equals(BYTES);
        if (!untold) {
            return told;
        }
        return kind.equals("document") ? BYTES : "video/mp4";
    }

    private JsonNode known(String kind, String id) {
        if (id.matches("(?i)https?://.*")) {
            throw Refusal.badRequest("failed to get HTTP URL content");
        }
        StoredFile file = files.find(id)
                .orElseThrow(() -> Refusal.badRequest("wrong file identifier/HTTP URL specified"));
        if (!file.kind().equals(kind)) {
            throw Refusal.badRequest("can't use file of type " + capital(file.kind()) + " as " + capital(kind));
        }
        return kind.equals("photo") ? Json.array().add(file.json()) : file.json();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
