package dev.unknot.telegram;

/// What came of opening the wire.
public sealed interface Connection {

    /// Telegram knows the token.
    record Connected(Telegram telegram) implements Connection {}

    /// Telegram does not know the token.
    record TokenRefused() implements Connection {}

    /// Nobody answers, or not as the Bot API does.
    ///
    /// @param cause what happened, without the token, for one line to whoever starts the bot
    record Unreachable(String cause) implements Connection {}
}
