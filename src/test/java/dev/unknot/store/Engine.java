package dev.unknot.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The databases that every promise is tried on.
enum Engine {
    SQLITE {
        @Override
        String freshUrl() {
            try {
                Path folder = Files.createDirectories(Path.of("target", "stores").toAbsolutePath());
                return "jdbc:sqlite:" + Files.createTempDirectory(folder, "").resolve("unknot.db");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },

    POSTGRESQL {
        @Override
        String freshUrl() {
            return Postgres.freshUrl();
        }
    };

    private static final Map<Engine, String> MIGRATED = new ConcurrentHashMap<>();

    /// The address of a database in which there is nothing yet.
    abstract String freshUrl();

    /// The address of a database that has its tables, and nothing in them; the same for every test.
    String emptyUrl() {
        String url = MIGRATED.computeIfAbsent(this, Engine::migrated);
        List.of("alarm", "nudge", "session", "done", "person", "file_id", "inbox", "team_plan",
                        "team_break", "team_tap", "team_tally")
                .forEach(table -> execute(url, "DELETE FROM " + table));
        return url;
    }

    private String migrated() {
        String url = freshUrl();
        Store.open(url, new HandTurnedClock()).close();
        return url;
    }

    /// A statement past the store.
    static void execute(String url, String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /// Every row of every table, each as one text.
    static List<String> everyRow(String url) {
        try (Connection connection = DriverManager.getConnection(url)) {
            List<String> rows = new ArrayList<>();
            for (String table : tables(connection)) {
                rows.addAll(rows(connection, table));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            while (found.next()) {
                names.add(found.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT * FROM " + table)) {
            while (found.next()) {
                StringBuilder row = new StringBuilder(table);
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.append('|').append(found.getString(column));
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }
}
