package dev.unknot.store;

import java.sql.SQLException;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jspecify.annotations.Nullable;

/// Runs statements. Whatever goes wrong becomes a [StoreFailure]; a statement's values never get
/// into a message, since they are about somebody's health.
final class Database implements AutoCloseable {

    private final Source source;
    private volatile @Nullable Jdbi jdbi;

    Database(Source source) {
        this.source = source;
    }

    /// Made when it is first needed: waking it takes longer than opening the database. Two made at
    /// the same moment do no harm.
    private Jdbi jdbi() {
        @Nullable Jdbi ready = jdbi;
        if (ready == null) {
            ready = Jdbi.create(source);
            ready.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
            jdbi = ready;
        }
        return ready;
    }

    /// One statement, or several that need not hang together.
    <T> T with(HandleCallback<T, RuntimeException> work) {
        try {
            return source.inTurn(() -> jdbi().withHandle(work));
        } catch (JdbiException e) {
            throw failure(e);
        }
    }

    /// As [#with], without a result.
    void run(HandleConsumer<RuntimeException> work) {
        with(handle -> {
            work.useHandle(handle);
            return handle;
        });
    }

    /// All of it or nothing.
    void inTransaction(HandleConsumer<RuntimeException> work) {
        run(handle -> handle.useTransaction(work));
    }

    /// Makes what was deleted unreadable, as far as this is in our hands.
    void scrub() {
        source.scrub();
    }

    @Override
    public void close() {
        source.close();
    }

    /// The database's own account of what happened, without the statement around it.
    private static StoreFailure failure(JdbiException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return new StoreFailure(sql);
            }
        }
        return new StoreFailure("the database failed (" + e.getClass().getSimpleName() + ")");
    }
}
