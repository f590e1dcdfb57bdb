package dev.unknot.telegram;

import dev.unknot.chat.ChatId;
import io.github.bucket4j.Bucket;

/// Where the token buckets stand: in this process, or where several processes share them.
interface Buckets {

    /// For all chats together.
    Bucket ofAll();

    /// For one chat.
    Bucket of(ChatId chat);
}
