package dev.unknot.store;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.nio.ByteBuffer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An instant as 8 bytes, milliseconds since 1970: all the data an alarm has.
final class DueBytes implements Serializer {

    static byte[] of(Instant due) {
        return ByteBuffer.allocate(Long.BYTES).putLong(due.toEpochMilli()).array();
    }

    @Override
    public byte @Nullable [] serialize(@Nullable Object data) {
        return data instanceof Instant due ? of(due) : null;
    }

    @Override
    public <T> @Nullable T deserialize(Class<T> type, byte @Nullable [] bytes) {
        return bytes == null || bytes.length != Long.BYTES
                ? null
                : type.cast(Instant.ofEpochMilli(ByteBuffer.wrap(bytes).getLong()));
    }
}
