package dev.unknot.chat;

/// One thing that happened in a chat.
///
/// @param update the messenger's number of this event; the same event delivered twice has the same
/// @param from who did it
/// @param input what was done
public record Incoming(long update, Address at, ChatKind kind, Sender from, Input input) {

    /// The chat it happened in.
    public ChatId chat() {
        return at.chat();
    }
}
