package dev.unknot.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/// How copying the database went.
public sealed interface Backup {

    /// The copy is there, whole, and can be opened like any other database.
    record Written(Path file, long bytes) implements Backup {}

    /// There is no copy; one line says why.
    record Refused(String why) implements Backup {}

    /// Copies a SQLite database while it is in use, as it stands at this moment. Whoever is writing
    /// is not held up. An interrupted copy never bears the name that was asked for.
    ///
    /// @param to must not exist yet
    static Backup of(String jdbcUrl, Path to) {
        if (!jdbcUrl.startsWith(SqliteFaults.SCHEME)) {
            return new Refused("only a SQLite database is copied here; for PostgreSQL use its own pg_dump");
        }
        if (Files.exists(to)) {
            return new Refused(to + " is there already");
        }
        try {
            return Files.exists(SqliteFaults.check(jdbcUrl)) ? copy(jdbcUrl, to) : new Refused("there is no database yet");
        } catch (CannotOpen e) {
            return new Refused(e.getMessage());
        } catch (SQLException | IOException _) {
            return new Refused("the copy cannot be written to " + to);
        }
    }

    private static Backup copy(String url, Path to) throws SQLException, IOException {
        Path part = to.resolveSibling(to.getFileName() + ".part");
        Files.deleteIfExists(part);
        PrivateFile.make(part);
        try (Connection connection = SqliteFile.reader(url);
                PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
            copy.setString(1, part.toString());
            copy.execute();
            Files.move(part, to);
            return new Written(to, Files.size(to));
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
