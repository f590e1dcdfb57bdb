package dev.unknot.team;

/// Why no break can be posted in a chat, although its plan wants one.
public enum Obstacle {

    /// The bot is not in the chat, or the chat is gone.
    OUT,

    /// The bot is in it and may not post.
    SILENCED,

    /// The topic of the breaks is closed or deleted.
    NO_TOPIC
}
