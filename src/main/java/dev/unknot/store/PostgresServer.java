package dev.unknot.store;

import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.unknot.store.CannotOpen.Fault;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.postgresql.Driver;
import org.postgresql.ds.PGSimpleDataSource;

/// A PostgreSQL server, reached through a pool, so that several processes can share it.
final class PostgresServer implements Source {

    static final String SCHEME = "jdbc:postgresql:";

    private static final int CONNECTIONS = 10;
    private static final int SHARED_CONNECTIONS = 6;
    private static final int CONNECT_SECONDS = 5;
    private static final int ANSWER_SECONDS = 15;
    private static final int BORROW_MILLIS = 3_000;

    /// What the driver says by itself can hold parts of the address, and is said better here.
    private static final Logger DRIVER = Logger.getLogger("org.postgresql");

    static {
        DRIVER.setLevel(Level.OFF);
    }

    private final DataSource direct;
    private final HikariDataSource pool;
    private final HikariDataSource shared;

    private PostgresServer(DataSource direct) {
        this.direct = direct;
        this.pool = new HikariDataSource(settings(direct, "store", CONNECTIONS));
        this.shared = new HikariDataSource(settings(direct, "shared", SHARED_CONNECTIONS));
    }

    /// @throws CannotOpen where the server does not let us in
    static PostgresServer open(String url) {
        if (!new Driver().acceptsURL(url)) {
            throw new CannotOpen(
                    Fault.WRONG_URL, "the database address is not jdbc:postgresql://HOST:PORT/NAME?user=…&password=…");
        }
        DataSource direct = direct(url);
        // One connection first: the pool would try for long and log each failure with a stack trace.
        try (Connection _ = direct.getConnection()) {
            return new PostgresServer(direct);
        } catch (SQLException e) {
            throw PostgresFaults.of(e);
        }
    }

    private static DataSource direct(String url) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setLoginTimeout(CONNECT_SECONDS);
        source.setSocketTimeout(ANSWER_SECONDS);
        source.setTcpKeepAlive(true);
        source.setLogServerErrorDetail(false);
        return source;
    }

    private static HikariConfig settings(DataSource direct, String name, int connections) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(direct);
        config.setPoolName(name);
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(BORROW_MILLIS);
        config.setInitializationFailTimeout(-1);
        return config;
    }

    @Override
    public Connection openConnection() throws SQLException {
        return pool.getConnection();
    }

    @Override
    public DataSource shared() {
        return pool;
    }

    /// Takes with `FOR UPDATE SKIP LOCKED`, so that several processes never wait for each other.
    @Override
    public JdbcCustomization dialect() {
        return new PostgreSqlJdbcCustomization(false, true);
    }

    @Override
    public DataSource forMigrations() {
        return direct;
    }

    /// Few connections: what is shared is short and mostly about the same row.
    @Override
    public Optional<DataSource> amongProcesses() {
        return Optional.of(shared);
    }

    @Override
    public Turns turns() {
        return new PostgresTurns(direct);
    }

    @Override
    public CannotOpen fault(SQLException e) {
        return PostgresFaults.of(e);
    }

    /// The server reuses the space of deleted rows by itself.
    @Override
    public void scrub() {}

    @Override
    public void close() {
        pool.close();
        shared.close();
    }
}
