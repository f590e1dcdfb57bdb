package dev.unknot.chat;

/// A picture to be shown.
///
/// @param id the same for the same pixels
/// @param source draws or reads it
public record Picture(String id, Source source) implements Medium {

    @Override
    public byte[] bytes() {
        return source.jpeg();
    }

    /// Where the pixels come from.
    @FunctionalInterface
    public interface Source {

        /// The picture as a JPEG file.
        byte[] jpeg();
    }
}
