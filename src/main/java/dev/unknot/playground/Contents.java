package dev.unknot.playground;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;

/// What people send that is not text: made up on the spot.
final class Contents {

    private static final byte[] TEXT = "A file from the playground.\n".getBytes(StandardCharsets.UTF_8);

    private final FileStore files;

    Contents(FileStore files) {
        this.files = files;
    }

    ObjectNode sticker() {
        ObjectNode facts = Json.object()
                .put("type", "regular")
                .put("width", 512)
                .put("height", 512)
                .put("is_animated", false)
                .put("is_video", false)
                .put("emoji", "👍");
        return with("sticker", files.add("sticker", ".png", "image/png", image(512, 512), facts));
    }

    ObjectNode voice() {
        ObjectNode facts = Json.object().put("duration", 2).put("mime_type", "audio/ogg");
        return with("voice", files.add("voice", ".oga", "audio/ogg", "OggS".getBytes(StandardCharsets.US_ASCII), facts));
    }

    ObjectNode photo() {
        ObjectNode content = Json.object();
        content.set("photo", new Photos(files).add(image(640, 480)));
        return content;
    }

    ObjectNode video() {
        ObjectNode facts = Json.object().put("width", 640).put("height", 480).put("duration", 3);
        facts.put("mime_type", "video/mp4");
        return with("video", files.add("video", ".mp4", "video/mp4", TEXT, facts));
    }

    ObjectNode document() {
        ObjectNode facts = Json.object().put("file_name", "note.txt").put("mime_type", "text/plain");
        return with("document", files.add("document", ".txt", "text/plain", TEXT, facts));
    }

    ObjectNode contact(Person person) {
        ObjectNode content = Json.object();
        content.putObject("contact")
                .put("phone_number", "+10000000000")
                .put("first_name", person.firstName())
                .put("user_id", person.id());
        return content;
    }

    static ObjectNode location(double latitude, double longitude) {
        Acts.demand(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180, "there is no such place");
        ObjectNode content = Json.object();
        content.putObject("location").put("latitude", latitude).put("longitude", longitude);
        return content;
    }

    private static ObjectNode with(String kind, StoredFile file) {
        return Json.object().set(kind, file.json());
    }

    private static byte[] image(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(0x8FB8DE), width, height, new Color(0xF2C57C)));
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return Photos.bytes(image, "png");
    }
}
