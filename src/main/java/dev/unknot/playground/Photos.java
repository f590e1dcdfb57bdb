package dev.unknot.playground;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Takes in a photo: reads its size, refuses what Telegram refuses, and keeps it with a thumbnail.
/// Everything happens in memory; ImageIO's usual cache files would want a folder to write to.
final class Photos {

    private static final int MOST_BYTES = 10 << 20;
    private static final int THUMBNAIL = 90;

    private final FileStore files;

    Photos(FileStore files) {
        this.files = files;
    }

    /// The sizes of a new photo, smallest first.
    ///
    /// @throws Refusal if it is no image Telegram takes
    ArrayNode add(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw Refusal.badRequest("too big file size of " + content.length + " bytes: the limit is 10485760 bytes");
        }
        try {
            return read(content);
        } catch (IOException | IllegalArgumentException _) {
            throw Refusal.badRequest("IMAGE_PROCESS_FAILED");
        }
    }

    private ArrayNode read(byte[] content) throws IOException {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw Refusal.badRequest("IMAGE_PROCESS_FAILED");
            }
            ImageReader reader = readers.next();
            reader.setInput(stream);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width + height > 10_000 || Math.max(width, height) > 20 * Math.min(width, height)) {
                throw Refusal.badRequest("PHOTO_INVALID_DIMENSIONS");
            }
            ArrayNode sizes = Json.array();
            if (Math.max(width, height) > THUMBNAIL) {
                sizes.add(thumbnail(reader.read(0)).json());
            }
            String format = reader.getFormatName().equalsIgnoreCase("png") ? "png" : "jpeg";
            return sizes.add(keep(content, format, width, height).json());
        }
    }

    private StoredFile thumbnail(BufferedImage image) throws IOException {
        double scale = (double) THUMBNAIL / Math.max(image.getWidth(), image.getHeight());
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return keep(bytes(small, "jpg"), "jpeg", width, height);
    }

    private StoredFile keep(byte[] content, String format, int width, int height) {
        ObjectNode size = Json.object().put("width", width).put("height", height);
        return files.add("photo", format.equals("png") ? ".png" : ".jpg", "image/" + format, content, size);
    }

    static byte[] bytes(BufferedImage image, String format) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
                ImageIO.write(image, format, stream);
            }
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
