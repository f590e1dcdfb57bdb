package dev.unknot.chat;

/// A short film to be played.
///
/// @param id the same for the same bytes
/// @param size width and height in pixels: all are square
/// @param seconds how long it is, rounded up; 0 for a loop, which has no end
/// @param source reads it
public record Clip(String id, Kind kind, int size, int seconds, Source source) implements Medium {

    @Override
    public byte[] bytes() {
        return source.mp4();
    }

    /// How a clip is played: a silent loop by itself again and again, a film with sound when it is
    /// tapped.
    public enum Kind { LOOP, FILM }

    /// Where the frames come from.
    @FunctionalInterface
    public interface Source {

        /// The clip as an MP4 file.
        byte[] mp4();
    }
}
