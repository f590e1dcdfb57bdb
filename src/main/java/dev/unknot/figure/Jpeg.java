package dev.unknot.figure;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Writes pictures as JPEG, as good as a limit of bytes allows.
public final class Jpeg {
    /// The most bytes a still may have.
    public static final int STILL_LIMIT = 250_000;

    private static final float BEST = 0.92f;
    private static final float WORST = 0.40f;
    private static final float STEP = 0.04f;

    private Jpeg() {}

    /// The picture as JPEG of at most [#STILL_LIMIT] bytes.
    ///
    /// @throws IllegalArgumentException when no acceptable quality is small enough
    public static byte[] still(BufferedImage picture) {
        for (float quality = BEST; quality >= WORST; quality -= STEP) {
            byte[] bytes = encoded(picture, quality);
            if (bytes.length <= STILL_LIMIT) {
                return bytes;
            }
        }
        throw new IllegalArgumentException("the picture is too rich for " + STILL_LIMIT + " bytes");
    }

    private static byte[] encoded(BufferedImage picture, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), settings);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
