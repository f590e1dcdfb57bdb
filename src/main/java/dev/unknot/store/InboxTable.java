package dev.unknot.store;

import dev.unknot.chat.ChatId;
import dev.unknot.telegram.Inbox;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Updates that wait, and the numbers of those that do not any more.
final class InboxTable implements Inbox {

    /// Telegram itself keeps an update for a day.
    private static final Duration REMEMBERED = Duration.ofDays(2);

    private static final String PUT = """
            INSERT INTO inbox (update_id, chat, received_at, body) VALUES (:update, :chat, :now, :body)
            ON CONFLICT (update_id) DO NOTHING
            """;

    private final Database database;
    private final Turns turns;
    private final InstantSource clock;

    InboxTable(Database database, Turns turns, InstantSource clock) {
        this.database = database;
        this.turns = turns;
        this.clock = clock;
    }

    @Override
    public boolean put(long update, ChatId chat, String body) {
        return database.with(handle -> handle.createUpdate(PUT)
                        .bind("update", update)
                        .bind("chat", chat.value())
                        .bind("now", clock.millis())
                        .bind("body", body)
                        .execute())
                == 1;
    }

    @Override
    public void putAll(List<Kept> updates) {
        if (updates.isEmpty()) {
            return;
        }
        database.inTransaction(handle -> {
            PreparedBatch batch = handle.prepareBatch(PUT);
            long now = clock.millis();
            for (Kept one : updates) {
                batch.bind("update", one.update())
                        .bind("chat", one.chat().value())
                        .bind("now", now)
                        .bind("body", one.body())
                        .add();
            }
            batch.execute();
        });
    }

    @Override
    public List<Waiting> waiting(ChatId chat) {
        return database.with(handle -> handle.createQuery(
                        "SELECT update_id, body FROM inbox WHERE chat = :chat AND body IS NOT NULL ORDER BY update_id")
                .bind("chat", chat.value())
                .map((row, _) -> new Waiting(row.getLong("update_id"), row.getString("body")))
                .list());
    }

    @Override
    public boolean isWaiting(long update) {
        return database.with(handle -> handle.createQuery(
                        "SELECT update_id FROM inbox WHERE update_id = :update AND body IS NOT NULL")
                .bind("update", update)
                .map((row, _) -> row.getLong("update_id"))
                .findOne()
                .isPresent());
    }

    @Override
    public void done(long update) {
        database.run(handle -> handle.createUpdate("UPDATE inbox SET body = NULL, chat = 0 WHERE update_id = :update")
                .bind("update", update)
                .execute());
    }

    @Override
    public void forget(Collection<Long> updates) {
        if (updates.isEmpty()) {
            return;
        }
        database.inTransaction(handle -> {
            PreparedBatch batch = handle.prepareBatch("DELETE FROM inbox WHERE update_id = :update");
            updates.forEach(update -> batch.bind("update", update).add());
            batch.execute();
        });
    }

    @Override
    public List<ChatId> left(Duration longer) {
        return database.with(handle -> handle.createQuery(
                        "SELECT DISTINCT chat FROM inbox WHERE body IS NOT NULL AND received_at <= :before")
                .bind("before", clock.instant().minus(longer).toEpochMilli())
                .map((row, _) -> new ChatId(row.getLong("chat")))
                .list());
    }

    @Override
    public Optional<Turn> turn(ChatId chat) {
        return turns.take(chat.value()) ? Optional.of(() -> turns.giveBack(chat.value())) : Optional.empty();
    }

    @Override
    public void prune() {
        database.run(handle -> handle.createUpdate("DELETE FROM inbox WHERE body IS NULL AND received_at < :oldest")
                .bind("oldest", clock.instant().minus(REMEMBERED).toEpochMilli())
                .execute());
    }

    void close() {
        turns.close();
    }
}
