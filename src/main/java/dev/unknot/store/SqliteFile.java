package dev.unknot.store;

import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.SqliteJdbcCustomization;
import dev.unknot.store.CannotOpen.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/// One SQLite file, reached over one connection that is lent to one thread at a time: SQLite has one
/// writer anyway, and statements here take microseconds. Nearly all is done on one thread.
final class SqliteFile implements Source {

    /// How long to wait for another process that is writing.
    static final int BUSY_MILLIS = 5_000;

    private final String url;
    private final Connection connection;
    private final ReentrantLock lent = new ReentrantLock();
    private final OneThread thread = new OneThread("sqlite");

    private SqliteFile(String url, Connection connection) {
        this.url = url;
        this.connection = connection;
    }

    /// @throws CannotOpen where it is no file that can be written
    static SqliteFile open(String url, int busyMillis) {
        Path file = SqliteFaults.check(url);
        try {
            PrivateFile.make(file);
            return new SqliteFile(url, writable(connect(url, settings(busyMillis))));
        } catch (IOException _) {
            throw SqliteFaults.readOnly(url);
        } catch (SQLException e) {
            throw SqliteFaults.of(e, url);
        }
    }

    /// One more connection, for reading while others go on.
    static Connection reader(String url) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        return connect(url, config);
    }

    private static Connection connect(String url, SQLiteConfig config) throws SQLException {
        Connection connection = JDBC.createConnection(url, config.toProperties());
        if (connection == null) {
            throw new CannotOpen(Fault.WRONG_URL, "the database address is not jdbc:sqlite:FILE");
        }
        return connection;
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
        try {
            execute(
                    connection,
                    "PRAGMA secure_delete = ON",
                    "BEGIN IMMEDIATE",
                    "PRAGMA user_version = 1",
                    "ROLLBACK");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public <T> T inTurn(Supplier<T> work) {
        return thread.run(work);
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
    public DataSource shared() {
        return new LentConnections(this);
    }

    @Override
    public JdbcCustomization dialect() {
        return new SqliteJdbcCustomization();
    }

    @Override
    public DataSource forMigrations() {
        SQLiteDataSource source = new SQLiteDataSource(settings(BUSY_MILLIS));
        source.setUrl(url);
        return source;
    }

    @Override
    public Optional<DataSource> amongProcesses() {
        return Optional.empty();
    }

    /// One process has the file.
    @Override
    public Turns turns() {
        return Turns.ofThisProcess();
    }

    @Override
    public CannotOpen fault(SQLException e) {
        return SqliteFaults.of(e, url);
    }

    /// Deleted rows are overwritten with zeros in the file; here the log, which still holds them, is
    /// emptied into it. A busy reader elsewhere puts that off to the next time.
    @Override
    public void scrub() {
        try {
            lend(held -> execute(held, "PRAGMA wal_checkpoint(TRUNCATE)"));
        } catch (SQLException e) {
            throw new StoreFailure(e);
        }
    }

    private static boolean execute(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
            return true;
        }
    }

    @Override
    public void close() {
        thread.close();
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
