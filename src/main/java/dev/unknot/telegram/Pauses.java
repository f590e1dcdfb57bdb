package dev.unknot.telegram;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.unknot.chat.ChatId;
import java.time.Duration;
import java.util.Objects;

/// The pauses Telegram asked for. It does not say whether one is meant for a chat or for the whole
/// bot: when a second chat is told to wait while the first still does, it is meant for all.
final class Pauses {

    private static final int CHATS_REMEMBERED = 100_000;

    private final Time time;
    private final Cache<ChatId, Long> ends;
    private ChatId last = new ChatId(0);
    private long lastEnd;
    private volatile long endForAll;

    Pauses(Time time) {
        this.time = time;
        lastEnd = time.nanos();
        endForAll = time.nanos();
        ends = Caffeine.newBuilder()
                .ticker(time::nanos)
                .expireAfterWrite(Duration.ofHours(1))
                .maximumSize(CHATS_REMEMBERED)
                .build();
    }

    /// Telegram wants nothing for so long after a message to this chat.
    ///
    /// @return whether it means all chats
    synchronized boolean ask(ChatId chat, Duration pause) {
        long end = time.nanos() + pause.toNanos();
        boolean forAll = !chat.equals(last) && lastEnd - time.nanos() > 0;
        if (forAll) {
            endForAll = end;
        }
        last = chat;
        lastEnd = end;
        ends.put(chat, end);
        return forAll;
    }

    /// How long nothing may go to this chat; zero or less when something may.
    Duration left(ChatId chat) {
        long now = time.nanos();
        long own = Objects.requireNonNullElse(ends.getIfPresent(chat), now);
        return Duration.ofNanos(Math.max(own - now, endForAll - now));
    }
}
