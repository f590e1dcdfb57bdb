package dev.unknot.chat;

import org.jspecify.annotations.Nullable;

/// Where a message goes: a chat, and in a forum the topic within it.
///
/// @param thread the topic, or null where the chat has none
public record Address(ChatId chat, @Nullable ThreadId thread) {

    /// The chat itself, outside any topic.
    public static Address of(ChatId chat) {
        return new Address(chat, null);
    }
}
