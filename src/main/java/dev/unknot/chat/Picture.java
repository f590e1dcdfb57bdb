package dev.unknot.chat;

/// A picture to be shown. It is drawn only when it must be uploaded: after that its id is enough.
///
/// @param id the same for the same pixels, so that the messenger needs them once
/// @param source draws or reads it
public record Picture(String id, Source source) {

    /// Where the pixels come from.
    @FunctionalInterface
    public interface Source {

        /// The picture as a JPEG file.
        byte[] jpeg();
    }
}
