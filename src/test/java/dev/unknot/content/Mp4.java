package dev.unknot.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads from an MP4 file what a test wants to know, box by box.
final class Mp4 {
    private final ByteBuffer bytes;

    private Mp4(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /// The duration that the file's movie header names, in seconds.
    static double seconds(Path file) throws IOException {
        ByteBuffer header = new Mp4(ByteBuffer.wrap(Files.readAllBytes(file))).box("moov").box("mvhd").bytes;
        boolean large = header.get(0) == 1;
        int scale = header.getInt(large ? 20 : 12);
        double duration = large ? header.getLong(24) : Integer.toUnsignedLong(header.getInt(16));
        return duration / scale;
    }

    /// Whether a file has a sound track.
    static boolean sounds(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("mp4a");
    }

    private Mp4 box(String name) {
        int at = 0;
        while (at + 8 <= bytes.limit()) {
            int size = bytes.getInt(at);
            byte[] type = new byte[4];
            bytes.get(at + 4, type);
            if (name.equals(new String(type, StandardCharsets.ISO_8859_1))) {
                return new Mp4(bytes.slice(at + 8, size - 8));
            }
            at += size;
        }
        throw new IllegalArgumentException("no box " + name);
    }
}
