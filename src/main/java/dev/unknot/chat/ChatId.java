package dev.unknot.chat;

/// Which chat: 64 bits, as the messenger numbers them. Groups and channels are usually negative.
public record ChatId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
