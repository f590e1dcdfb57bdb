package dev.unknot.chat;

/// What somebody, or the bot itself, is in a chat.
public enum Standing {

    /// Not in it: never was, has left, was put out, or the chat is gone.
    OUT,

    /// In it, but not allowed to post.
    SILENCED,

    /// In it, and allowed to post as everybody is; in a channel, a reader.
    MEMBER,

    /// One of those who run it; in a channel, one who is allowed to post.
    ADMINISTRATOR
}
