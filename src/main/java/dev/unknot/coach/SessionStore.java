package dev.unknot.coach;

import dev.unknot.chat.ChatId;
import java.util.Optional;

/// Where sessions outlive the process.
public interface SessionStore {

    /// The session of a chat, if there is one no older than a day.
    Optional<Session> find(ChatId chat);

    /// Keeps a session if what is kept has the version just before it, or nothing is kept and the
    /// version is 1. Says whether it did.
    boolean save(ChatId chat, Session session);

    /// Drops the session of a chat.
    void remove(ChatId chat);
}
