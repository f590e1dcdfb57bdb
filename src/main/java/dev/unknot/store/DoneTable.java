package dev.unknot.store;

import dev.unknot.chat.ChatId;
import dev.unknot.stretch.Done;
import dev.unknot.stretch.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Finished sessions, counted for each person from 1.
final class DoneTable {

    private static final System.Logger LOG = System.getLogger(DoneTable.class.getName());

    private DoneTable() {}

    /// Oldest first.
    static List<Done> of(Handle handle, ChatId chat) {
        return handle.createQuery("SELECT * FROM done WHERE chat = :chat ORDER BY finished_at, nth")
                .bind("chat", chat.value())
                .map((row, _) -> done(row))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /// One that no longer reads is left out.
    private static Optional<Done> done(ResultSet row) throws SQLException {
        try {
            return Optional.of(new Done(
                    Instant.ofEpochMilli(row.getLong("finished_at")),
                    Json.words(row.getString("stretches")),
                    Json.words(row.getString("hurt")),
                    Outcome.valueOf(row.getString("outcome")),
                    row.getInt("pain_before"),
                    row.getInt("pain_after")));
        } catch (IllegalArgumentException _) {
            LOG.log(System.Logger.Level.WARNING, "a finished session that this release cannot read is left out");
            return Optional.empty();
        }
    }

    /// Where two processes count at the same time, one of them counts again.
    static void add(Handle handle, ChatId chat, Done done) {
        while (insert(handle, chat, done) == 0) {
            Thread.onSpinWait();
        }
    }

    private static int insert(Handle handle, ChatId chat, Done done) {
        return handle.createUpdate("""
                        INSERT INTO done
                            (chat, nth, finished_at, stretches, hurt, outcome, pain_before, pain_after)
                        SELECT :chat, coalesce(max(nth), 0) + 1,
                            :finishedAt, :stretches, :hurt, :outcome, :painBefore, :painAfter
                        FROM done WHERE chat = :chat
                        ON CONFLICT (chat, nth) DO NOTHING
                        """)
                .bind("chat", chat.value())
                .bind("finishedAt", done.at().toEpochMilli())
                .bind("stretches", Json.text(done.stretches()))
                .bind("hurt", Json.text(done.hurt()))
                .bind("outcome", done.outcome().name())
                .bind("painBefore", done.before())
                .bind("painAfter", done.after())
                .execute();
    }
}
