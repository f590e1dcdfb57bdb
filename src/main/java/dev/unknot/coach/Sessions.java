package dev.unknot.coach;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import dev.unknot.chat.ChatId;
import java.time.Duration;
import java.util.Optional;

/// The conversations under way: a bounded cache whose entries expire a day after they were last
/// touched, written through to the store so that a restart goes on where the person was.
public final class Sessions {

    private static final int MOST = 100_000;
    private static final Duration LIFE = Duration.ofDays(1);

    private final Cache<ChatId, Session> cache;
    private final SessionStore store;

    private final boolean shared;

    /// @param ticker the time the cache goes by
    public Sessions(SessionStore store, Ticker ticker) {
        this(store, ticker, false);
    }

    /// @param ticker the time the cache goes by
    /// @param shared whether other processes change sessions too: then the store is asked each time
    public Sessions(SessionStore store, Ticker ticker, boolean shared) {
        this.store = store;
        this.shared = shared;
        this.cache = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(LIFE)
                .ticker(ticker)
                .build();
    }

    /// The session of a chat, if there is one.
    public Optional<Session> find(ChatId chat) {
        Session cached = shared ? null : cache.getIfPresent(chat);
        return cached != null ? Optional.of(cached) : store.find(chat).map(found -> remember(chat, found));
    }

    /// Keeps the next version of a session. Where another process was faster it keeps nothing, says
    /// so, and the next [#find] sees what the other has kept.
    public boolean save(ChatId chat, Session session) {
        boolean saved = store.save(chat, session);
        if (saved) {
            cache.put(chat, session);
        } else {
            cache.invalidate(chat);
        }
        return saved;
    }

    /// Ends the session of a chat.
    public void end(ChatId chat) {
        store.remove(chat);
        cache.invalidate(chat);
    }

    /// About how many conversations are under way in this process.
    public long size() {
        return cache.estimatedSize();
    }

    private Session remember(ChatId chat, Session session) {
        cache.put(chat, session);
        return session;
    }
}
