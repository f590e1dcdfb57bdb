package dev.unknot.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Turns among processes: advisory locks that all hang on one connection. When a process is gone so
/// is its connection, and the server gives its turns back at once.
final class PostgresTurns implements Turns {

    private static final String TAKE = "SELECT pg_try_advisory_lock(?)";
    private static final String GIVE_BACK = "SELECT pg_advisory_unlock(?)";

    private final DataSource server;
    private final Turns here = Turns.ofThisProcess();
    private final ReentrantLock lent = new ReentrantLock();
    private @Nullable Connection connection;

    PostgresTurns(DataSource server) {
        this.server = server;
    }

    /// The server would let the same connection take it twice.
    @Override
    public boolean take(long chat) {
        if (!here.take(chat)) {
            return false;
        }
        boolean taken = false;
        try {
            taken = ask(TAKE, chat);
            return taken;
        } finally {
            if (!taken) {
                here.giveBack(chat);
            }
        }
    }

    @Override
    public void giveBack(long chat) {
        try {
            ask(GIVE_BACK, chat);
        } catch (StoreFailure _) {
            // the connection is gone, and the turn with it
        } finally {
            here.giveBack(chat);
        }
    }

    private boolean ask(String sql, long chat) {
        lent.lock();
        try (PreparedStatement statement = connected().prepareStatement(sql)) {
            statement.setLong(1, chat);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            disconnect();
            throw new StoreFailure(e);
        } finally {
            lent.unlock();
        }
    }

    private Connection connected() throws SQLException {
        Connection now = connection;
        if (now == null) {
            now = server.getConnection();
            connection = now;
        }
        return now;
    }

    private void disconnect() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException _) {
            // it is gone already
        }
        connection = null;
    }

    @Override
    public void close() {
        lent.lock();
        try {
            disconnect();
        } finally {
            lent.unlock();
        }
        here.close();
    }
}
