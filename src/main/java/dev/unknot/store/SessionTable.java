package dev.unknot.store;

import dev.unknot.chat.ChatId;
import dev.unknot.coach.Session;
import dev.unknot.coach.SessionStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/// Conversations under way. One that was not touched for a day counts as gone, whether its row is
/// still there or not.
final class SessionTable implements SessionStore {

    private static final System.Logger LOG = System.getLogger(SessionTable.class.getName());
    private static final Duration LIFE = Duration.ofDays(1);
    private static final Duration BETWEEN_PRUNINGS = Duration.ofHours(1);

    private final Database database;
    private final InstantSource clock;
    private final AtomicLong pruneAt = new AtomicLong();

    SessionTable(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<Session> find(ChatId chat) {
        Optional<Row> row = database.with(handle -> handle.createQuery(
                        "SELECT version, body FROM session WHERE chat = :chat AND saved_at >= :oldest")
                .bind("chat", chat.value())
                .bind("oldest", oldest())
                .map((found, _) -> new Row(found.getLong("version"), found.getString("body")))
                .findOne());
        Optional<Session> session = row.flatMap(found -> Json.read(found.body(), Session.class));
        if (row.isPresent() && session.isEmpty()) {
            drop(chat, row.get().version());
        }
        return session;
    }

    private record Row(long version, String body) {}

    @Override
    public boolean save(ChatId chat, Session session) {
        pruneNowAndThen();
        String sql = session.version() == 1 ? FIRST : NEXT;
        String body = Json.text(session);
        return database.with(handle -> handle.createUpdate(sql)
                        .bind("chat", chat.value())
                        .bind("version", session.version())
                        .bind("now", clock.millis())
                        .bind("oldest", oldest())
                        .bind("body", body)
                        .execute())
                == 1;
    }

    private static final String FIRST = """
            INSERT INTO session (chat, version, saved_at, body) VALUES (:chat, :version, :now, :body)
            ON CONFLICT (chat) DO UPDATE
                SET version = excluded.version, saved_at = excluded.saved_at, body = excluded.body
                WHERE session.saved_at < :oldest
            """;

    private static final String NEXT = """
            UPDATE session SET version = :version, saved_at = :now, body = :body
            WHERE chat = :chat AND version = :version - 1 AND saved_at >= :oldest
            """;

    @Override
    public void remove(ChatId chat) {
        database.run(handle -> handle.createUpdate("DELETE FROM session WHERE chat = :chat")
                .bind("chat", chat.value())
                .execute());
    }

    /// One that no longer reads, unless somebody has saved a new one meanwhile.
    private void drop(ChatId chat, long version) {
        LOG.log(System.Logger.Level.WARNING, "a conversation that this release cannot read is dropped");
        database.run(handle -> handle.createUpdate("DELETE FROM session WHERE chat = :chat AND version = :version")
                .bind("chat", chat.value())
                .bind("version", version)
                .execute());
    }

    /// With the first save after the start, and then at most once an hour.
    private void pruneNowAndThen() {
        long now = clock.millis();
        long due = pruneAt.get();
        if (now >= due && pruneAt.compareAndSet(due, now + BETWEEN_PRUNINGS.toMillis())) {
            prune();
        }
    }

    /// Drops what is older than a day, and says how many they were.
    int prune() {
        return database.with(handle -> handle.createUpdate("DELETE FROM session WHERE saved_at < :oldest")
                .bind("oldest", oldest())
                .execute());
    }

    private long oldest() {
        return clock.instant().minus(LIFE).toEpochMilli();
    }
}
