package dev.unknot.telegram;

import dev.unknot.chat.ChatId;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Where updates wait that were acknowledged before they were dealt with, so that a process that is
/// killed loses none; and whose turn it is to answer a chat when there are several processes. Where
/// the database fails, each method throws.
public interface Inbox {

    /// Keeps an update until it is dealt with.
    ///
    /// @param body JSON without anybody's name
    /// @return whether it was not seen before, by any process
    boolean put(long update, ChatId chat, String body);

    /// Keeps several, all or none. Those that are kept already stay as they are.
    void putAll(List<Kept> updates);

    /// What waits in a chat, oldest first.
    List<Waiting> waiting(ChatId chat);

    /// Whether an update still waits.
    boolean isWaiting(long update);

    /// It is dealt with: its number stays, its body goes.
    void done(long update);

    /// They are dealt with and will not come again: nothing of them stays.
    void forget(Collection<Long> updates);

    /// Chats in which something has waited for longer than this.
    List<ChatId> left(Duration longer);

    /// Takes the turn to answer a chat, which one thread of one process has at a time; a process that
    /// is gone has none.
    ///
    /// @return the turn, to be closed; empty when somebody else has it
    Optional<Turn> turn(ChatId chat);

    /// Forgets the numbers of what was dealt with so long ago that it cannot come again.
    void prune();

    /// One update that is to be kept.
    ///
    /// @param body JSON without anybody's name
    record Kept(long update, ChatId chat, String body) {}

    /// One update that waits.
    record Waiting(long update, String body) {}

    /// The turn to answer a chat, until it is closed.
    interface Turn extends AutoCloseable {
        @Override
        void close();
    }
}
