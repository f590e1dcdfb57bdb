package dev.unknot.playground;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ClipTest {

    private static byte[] box(String name, byte[]... contents) {
        ByteArrayOutputStream inside = new ByteArrayOutputStream();
        for (byte[] content : contents) {
            inside.writeBytes(content);
        }
        return ByteBuffer.allocate(8 + inside.size())
                .putInt(8 + inside.size())
                .put(name.getBytes(StandardCharsets.ISO_8859_1))
                .put(inside.toByteArray())
                .array();
    }

    private static byte[] header(int scale, int length) {
        return box("mvhd", ByteBuffer.allocate(100).putInt(12, scale).putInt(16, length).array());
    }

    private static byte[] track(int width, int height) {
        return box("trak", box("tkhd", ByteBuffer.allocate(84).putInt(76, width << 16).putInt(80, height << 16).array()));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
    }

    @Test
    void sizeAndLengthAreReadFromTheBoxes() {
        byte[] clip = joined(box("ftyp", new byte[8]), box("moov", header(1000, 6500), track(640, 480), track(0, 0)));

        Clip read = Clip.read(clip);

        assertEquals(new Clip(640, 480, 7), read);
    }

    @Test
    void whatIsNoClipHasNoSize() {
        Clip words = Clip.read("certainly no clip at all".getBytes(StandardCharsets.UTF_8));
        Clip broken = Clip.read(box("moov", box("mvhd", new byte[3])));

        assertEquals(new Clip(0, 0, 0), words);
        assertEquals(new Clip(0, 0, 0), broken);
    }
}
