package dev.unknot.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// How updates reach the bot.
interface Post {

    /// Takes an update that wants to be brought.
    void add(long chat, ObjectNode update);

    /// Whether something of this chat has not been fetched yet.
    default boolean waits(long chat) {
        return false;
    }
}
