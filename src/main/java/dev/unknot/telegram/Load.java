package dev.unknot.telegram;

/// How much is waiting at this moment.
///
/// @param chats with something in hand or waiting
/// @param updates in hand or waiting, in all chats
/// @param sends that wait for their turn
public record Load(int chats, int updates, int sends) {

    /// Nothing is.
    public static final Load NONE = new Load(0, 0, 0);
}
