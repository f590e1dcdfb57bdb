package dev.unknot.store;

import dev.unknot.store.CannotOpen.Fault;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/// One SQLite file, reached over one connection that is lent to one thread at a time: SQLite has one
/// writer anyway, and statements here take microseconds.
final class SqliteFile implements Source {

    /// How long to wait for another process that is writing.
    static final int BUSY_MILLIS = 5_000;

    private final String url;
    private final Connection connection;
    private final ReentrantLock lent = new ReentrantLock(true);

    private SqliteFile(String url, Connection connection) {
        this.url = url;
        this.connection = connection;
    }

    /// @throws CannotOpen where it is no file that can be written
    static SqliteFile open(String url, int busyMillis) {
        SqliteFaults.check(url);
        try {
            Connection connection = JDBC.createConnection(url, settings(busyMillis).toProperties());
            if (connection == null) {
                throw new CannotOpen(Fault.WRONG_URL, "the database address is not jdbc:sqlite:FILE");
            }
            return new SqliteFile(url, writable(connection));
        } catch (SQLException e) {
            throw SqliteFaults.of(e, url);
        }
    }

    /// WAL with NORMAL loses nothing when the process is killed; a power cut may cost the last
    /// commits, never the file.
    private static SQLiteConfig settings(int busyMillis) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.NORMAL);
        config.setBusyTimeout(busyMillis);
        config.enforceForeignKeys(true);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        return config;
    }

    /// Writes once and takes it back, so that a database that can only be read is found out now. The
    /// lock alone would not do: SQLite quietly takes a reader's lock there.
    private static Connection writable(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA secure_delete = ON");
            statement.execute("BEGIN IMMEDIATE");
            statement.execute("PRAGMA user_version = 1");
            statement.execute("ROLLBACK");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public Connection openConnection() {
        lent.lock();
        return connection;
    }

    @Override
    public void closeConnection(Connection back) {
        lent.unlock();
    }

    @Override
    public DataSource forMigrations() {
        SQLiteDataSource source = new SQLiteDataSource(settings(BUSY_MILLIS));
        source.setUrl(url);
        return source;
    }

    @Override
    public CannotOpen fault(SQLException e) {
        return SqliteFaults.of(e, url);
    }

    /// Deleted rows are overwritten with zeros in the file; here the log, which still holds them, is
    /// emptied into it. A busy reader elsewhere puts that off to the next time.
    @Override
    public void scrub() {
        lent.lock();
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (SQLException e) {
            throw new StoreFailure(e);
        } finally {
            lent.unlock();
        }
    }

    @Override
    public void close() {
        lent.lock();
        try {
            connection.close();
        } catch (SQLException e) {
            throw new StoreFailure(e);
        } finally {
            lent.unlock();
        }
    }
}
