package dev.unknot.chat;

/// Something to be seen that is sent as a file. It is made or read only when it must be uploaded:
/// after that its id is enough.
public sealed interface Medium permits Picture, Clip {

    /// The same for the same bytes, so that the messenger needs them once.
    String id();

    /// The file.
    byte[] bytes();
}
