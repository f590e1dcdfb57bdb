package dev.unknot.playground;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FilesTest extends Stage {

    private static final byte[] CLIP = "clip".getBytes(StandardCharsets.UTF_8);

    private Map<String, String> toAnna(String... more) {
        Map<String, String> texts = new LinkedHashMap<>(Map.of("chat_id", String.valueOf(anna.id())));
        for (int index = 0; index < more.length; index += 2) {
            texts.put(more[index], more[index + 1]);
        }
        return texts;
    }

    private JsonNode photo(byte[] picture) {
        return wire.multipart("sendPhoto", toAnna(), Map.of("photo", picture)).path("result");
    }

    private static JsonNode largest(JsonNode message) {
        return message.path("photo").get(message.path("photo").size() - 1);
    }

    @Test
    void anUploadedPhotoHasItsSizesAndCanBeFetched() {
        byte[] picture = Pictures.jpeg(640, 360);

        JsonNode message = photo(picture);
        JsonNode file = wire.result("getFile", "{'file_id': " + largest(message).get("file_id") + "}");
        byte[] fetched = wire.bytes("/file/bot" + Wire.TOKEN + "/" + file.get("file_path").asText()).body();
        byte[] shown = wire.bytes("/playground/files/" + largest(message).get("file_id").asText()).body();

        assertEquals(2, message.get("photo").size());
        assertEquals(90, message.get("photo").get(0).get("width").asInt());
        assertEquals(51, message.get("photo").get(0).get("height").asInt());
        assertEquals(640, largest(message).get("width").asInt());
        assertEquals(360, largest(message).get("height").asInt());
        assertArrayEquals(picture, fetched);
        assertArrayEquals(picture, shown);
    }

    @Test
    void aKnownPhotoIsSentAgainByItsNumber() {
        JsonNode first = photo(Pictures.png(300, 200));

        JsonNode second = wire.result("sendPhoto", "{'chat_id': " + anna.id() + ", 'photo': "
                + largest(first).get("file_id") + ", 'caption': '<b>Again</b>', 'parse_mode': 'HTML'}");

        assertEquals(largest(first).get("file_unique_id"), largest(second).get("file_unique_id"));
        assertEquals("Again", second.get("caption").asText());
        assertEquals("bold", second.get("caption_entities").get(0).get("type").asText());
    }

    @Test
    void theSamePictureHasTheSameUniqueNumberAndAnotherOneHasNot() {
        JsonNode once = photo(Pictures.png(300, 200));

        JsonNode again = photo(Pictures.png(300, 200));
        JsonNode other = photo(Pictures.png(200, 300));

        assertEquals(largest(once).get("file_unique_id"), largest(again).get("file_unique_id"));
        assertNotEquals(largest(once).get("file_id"), largest(again).get("file_id"));
        assertNotEquals(largest(once).get("file_unique_id"), largest(other).get("file_unique_id"));
    }

    @Test
    void whatIsNoPictureOrTooLongOrEmptyIsRefused() {
        ObjectNode words = wire.multipart("sendPhoto", toAnna(), Map.of("photo", CLIP));
        ObjectNode ribbon = wire.multipart("sendPhoto", toAnna(), Map.of("photo", Pictures.png(2100, 100)));
        ObjectNode nothing = wire.multipart("sendDocument", toAnna(), Map.of("document", new byte[0]));

        assertEquals("Bad Request: IMAGE_PROCESS_FAILED", words.get("description").asText());
        assertEquals("Bad Request: PHOTO_INVALID_DIMENSIONS", ribbon.get("description").asText());
        assertEquals("Bad Request: file must be non-empty", nothing.get("description").asText());
    }

    @Test
    void aDocumentCannotBeSentAsAPhoto() {
        JsonNode document = wire.multipart("sendDocument", toAnna(), Map.of("document", CLIP)).path("result");

        String refusal = wire.refusal("sendPhoto", "{'chat_id': " + anna.id() + ", 'photo': "
                + document.get("document").get("file_id") + "}");

        assertEquals("400 Bad Request: can't use file of type Document as Photo", refusal);
    }

    @Test
    void aCaptionOf1024UnitsFitsAndOneMoreDoesNot() {
        String id = largest(photo(Pictures.png(300, 200))).get("file_id").asText();
        String longest = "c".repeat(1024);

        wire.result("sendPhoto", "{'chat_id': " + anna.id() + ", 'photo': '" + id + "', 'caption': '" + longest + "'}");
        String refusal = wire.refusal("sendPhoto",
                "{'chat_id': " + anna.id() + ", 'photo': '" + id + "', 'caption': '" + longest + "c'}");

        assertEquals("400 Bad Request: message caption is too long", refusal);
    }

    @Test
    void aFileCanBeAttachedUnderAnyName() {
        ObjectNode answer = wire.multipart(
                "sendPhoto", toAnna("photo", "attach://still"), Map.of("still", Pictures.png(300, 200)));

        assertEquals(300, largest(answer.get("result")).get("width").asInt());
    }

    @Test
    void aClipKeepsTheNumbersItIsSentWith() {
        ObjectNode answer = wire.multipart(
                "sendAnimation", toAnna("width", "480", "height", "270", "duration", "7"), Map.of("animation", CLIP));

        JsonNode animation = answer.get("result").get("animation");
        assertEquals(480, animation.get("width").asInt());
        assertEquals(7, animation.get("duration").asInt());
    }

    @Test
    void anAlbumArrivesAsMessagesThatBelongTogether() {
        String media = "[{\"type\":\"photo\",\"media\":\"attach://one\",\"caption\":\"First\"},"
                + "{\"type\":\"photo\",\"media\":\"attach://two\"}]";

        JsonNode album = wire.multipart("sendMediaGroup", toAnna("media", media),
                        Map.of("one", Pictures.png(300, 200), "two", Pictures.png(200, 300)))
                .path("result");
        String alone = wire.refusal("sendMediaGroup",
                "{'chat_id': " + anna.id() + ", 'media': [{'type': 'photo', 'media': 'x'}]}");
        String mixed = wire.refusal("sendMediaGroup", "{'chat_id': " + anna.id()
                + ", 'media': [{'type': 'photo', 'media': 'x'}, {'type': 'document', 'media': 'y'}]}");

        assertEquals(2, album.size());
        assertEquals("First", album.get(0).get("caption").asText());
        assertEquals(album.get(0).get("media_group_id"), album.get(1).get("media_group_id"));
        assertEquals("400 Bad Request: expected 2-10 items in album, got 1", alone);
        assertEquals("400 Bad Request: can't use the media of the specified type in the album", mixed);
    }

    @Test
    void aPictureIsReplacedInPlaceAndTheSamePictureIsNoChange() {
        JsonNode message = photo(Pictures.png(300, 200));
        JsonNode other = photo(Pictures.png(200, 300));
        String edit = "{'chat_id': " + anna.id() + ", 'message_id': " + message.get("message_id")
                + ", 'media': {'type': 'photo', 'media': " + largest(other).get("file_id") + ", 'caption': 'New'}}";

        JsonNode edited = wire.result("editMessageMedia", edit);
        String again = wire.refusal("editMessageMedia", edit);

        assertEquals(largest(other).get("file_unique_id"), largest(edited).get("file_unique_id"));
        assertEquals("New", edited.get("caption").asText());
        assertEquals("400 Bad Request: message is not modified", again.split(":")[0] + ":" + again.split(":")[1]);
    }

    @Test
    void aPictureBecomesAnAnimationInPlaceAndTheOtherWayRound() {
        JsonNode still = photo(Pictures.png(300, 200));
        JsonNode moving = wire.multipart("sendAnimation", toAnna(), Map.of("animation", CLIP)).path("result");
        String known = "{'chat_id': " + anna.id() + ", 'message_id': %s, 'media': {'type': '%s', 'media': %s}}";

        JsonNode moves = wire.result("editMessageMedia",
                known.formatted(still.get("message_id"), "animation", moving.get("animation").get("file_id")));
        JsonNode stands = wire.result("editMessageMedia",
                known.formatted(still.get("message_id"), "photo", largest(still).get("file_id")));
        String mixedUp = wire.refusal("editMessageMedia",
                known.formatted(still.get("message_id"), "video", moving.get("animation").get("file_id")));

        assertEquals(List.of(true, true, false), have(moves, "animation", "document", "photo"));
        assertEquals(List.of(false, false, true), have(stands, "animation", "document", "photo"));
        assertEquals("400 Bad Request: can't use file of type Animation as Video", mixedUp);
    }

    private static List<Boolean> have(JsonNode message, String... fields) {
        return Stream.of(fields).map(message::has).toList();
    }

    @Test
    void aPartOfAFileIsGivenToWhoAsksForAPart() {
        JsonNode video = wire.multipart("sendVideo", toAnna(), Map.of("video", CLIP)).path("result").get("video");
        String path = "/playground/files/" + video.get("file_id").asText();

        HttpResponse<byte[]> whole = wire.bytes(path);
        HttpResponse<byte[]> part = wire.bytes(path, "bytes=1-2");
        HttpResponse<byte[]> rest = wire.bytes(path, "bytes=2-");
        HttpResponse<byte[]> end = wire.bytes(path, "bytes=-1");
        HttpResponse<byte[]> beyond = wire.bytes(path, "bytes=4-");

        assertArrayEquals(CLIP, whole.body());
        assertEquals("bytes", whole.headers().firstValue("Accept-Ranges").orElse(""));
        assertEquals(206, part.statusCode());
        assertEquals("bytes 1-2/4", part.headers().firstValue("Content-Range").orElse(""));
        assertEquals("li", new String(part.body(), StandardCharsets.UTF_8));
        assertEquals("ip", new String(rest.body(), StandardCharsets.UTF_8));
        assertEquals("p", new String(end.body(), StandardCharsets.UTF_8));
        assertEquals(416, beyond.statusCode());
    }

    @Test
    void anUploadThatNobodyMentionsIsRefused() {
        ObjectNode answer = wire.multipart(
                "sendMessage", toAnna("text", "Words"), Map.of("stowaway", Pictures.png(30, 20)));

        assertEquals("Bad Request: file \"stowaway\" is attached but not used", answer.get("description").asText());
    }
}
