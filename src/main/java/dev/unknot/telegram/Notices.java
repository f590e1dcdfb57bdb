package dev.unknot.telegram;

import dev.unknot.chat.ChatId;
import dev.unknot.chat.Input;
import dev.unknot.chat.ThreadId;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/// What Telegram itself puts into a group as a message and changes where the bot may post.
final class Notices {

    private Notices() {}

    /// What it says, or empty when it is no such message.
    static Optional<Input> read(Message message) {
        if (message.getMigrateToChatId() != null) {
            return Optional.of(new Input.Migrated(new ChatId(message.getMigrateToChatId())));
        }
        boolean closed = message.getForumTopicClosed() != null;
        boolean opened = message.getForumTopicReopened() != null;
        // The one topic that every forum has is without a number.
        return (closed || opened) && message.getMessageThreadId() != null
                ? Optional.of(new Input.TopicChanged(new ThreadId(message.getMessageThreadId()), opened))
                : Optional.empty();
    }
}
