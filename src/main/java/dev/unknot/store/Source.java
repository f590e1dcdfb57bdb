package dev.unknot.store;

import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionFactory;

/// Where connections come from.
sealed interface Source extends ConnectionFactory permits SqliteFile, PostgresServer {

    /// Work on one connection.
    default <T> T lend(Work<T> work) throws SQLException {
        Connection connection = openConnection();
        try {
            return work.on(connection);
        } finally {
            closeConnection(connection);
        }
    }

    /// Does work that will ask for a connection, on the thread that is best for it.
    default <T> T inTurn(Supplier<T> work) {
        return work.get();
    }

    /// The same connections, for a library that wants a data source.
    DataSource shared();

    /// What db-scheduler has to know of this database.
    JdbcCustomization dialect();

    /// For migrations: connections of their own.
    DataSource forMigrations();

    /// For what all processes keep together; empty where there is only one process.
    Optional<DataSource> amongProcesses();

    /// Whose turn it is to answer a chat.
    Turns turns();

    /// What a failure on the way means to whoever set it up.
    CannotOpen fault(SQLException e);

    /// Makes what was deleted unreadable, as far as this is in our hands.
    void scrub();

    /// Ends every connection. What is in hand is finished first.
    void close();

    /// Something done with a connection.
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
