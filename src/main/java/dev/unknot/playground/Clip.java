package dev.unknot.playground;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// How wide, high (pixels) and long (whole seconds, rounded up) an MP4 file says it is; zeros when
/// it does not say.
///
/// Source: ISO/IEC 14496-12, boxes `mvhd` and `tkhd`.
record Clip(int width, int height, int seconds) {

    private static final Set<String> CONTAINERS = Set.of("moov", "trak");

    static Clip read(byte[] content) {
        try {
            return boxes(ByteBuffer.wrap(content), new Clip(0, 0, 0));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException _) {
            return new Clip(0, 0, 0);
        }
    }

    private static Clip boxes(ByteBuffer file, Clip before) {
        Clip known = before;
        while (file.remaining() >= 8) {
            int start = file.position();
            long size = Integer.toUnsignedLong(file.getInt());
            byte[] name = new byte[4];
            file.get(name);
            size = size == 1 ? file.getLong() : size;
            int end = size == 0 ? file.limit() : Math.toIntExact(Math.min(start + size, file.limit()));
            ByteBuffer inside = file.slice(file.position(), end - file.position());
            known = box(new String(name, StandardCharsets.ISO_8859_1), inside, known);
            file.position(end);
        }
        return known;
    }

    private static Clip box(String name, ByteBuffer inside, Clip known) {
        if (CONTAINERS.contains(name)) {
            return boxes(inside, known);
        }
        return switch (name) {
            case "mvhd" -> new Clip(known.width, known.height, seconds(inside));
            case "tkhd" -> track(inside, known);
            default -> known;
        };
    }

    private static int seconds(ByteBuffer header) {
        boolean wide = header.get(0) == 1;
        long scale = Integer.toUnsignedLong(header.getInt(wide ? 20 : 12));
        long length = wide ? header.getLong(24) : Integer.toUnsignedLong(header.getInt(16));
        return scale == 0 ? 0 : Math.toIntExact(Math.ceilDiv(length, scale));
    }

    /// The last two numbers of a track's header are its size in 16.16 fixed point; sound has none.
    private static Clip track(ByteBuffer header, Clip known) {
        int width = header.getInt(header.limit() - 8) >>> 16;
        int height = header.getInt(header.limit() - 4) >>> 16;
        return width == 0 ? known : new Clip(width, height, known.seconds);
    }
}
