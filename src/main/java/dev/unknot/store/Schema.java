package dev.unknot.store;

import dev.unknot.store.CannotOpen.Fault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// Brings the tables up to date. Flyway takes longer to wake than all the rest, so it is asked only
/// when one cheap query says that something is to be done.
final class Schema {

    /// The newest file in `db/migration`.
    static final int NEWEST = 5;

    private static final String VERSION =
            "SELECT max(CAST(version AS integer)) FROM flyway_schema_history WHERE success";

    private Schema() {}

    /// @throws CannotOpen where the tables are not ours, or newer than this release
    static void bringUpToDate(Source source) {
        int version = version(source);
        if (version > NEWEST) {
            throw new CannotOpen(
                    Fault.NEWER, "the database was changed by a later release; start that one, or restore a backup");
        }
        if (version < NEWEST) {
            Migration.run(source);
        }
    }

    /// The version of the tables; 0 before the first migration. In plain JDBC, since this is all that
    /// most starts ask.
    private static int version(Source source) {
        try {
            return source.lend(connection -> {
                try (Statement statement = connection.createStatement();
                        ResultSet row = statement.executeQuery(VERSION)) {
                    return row.next() ? row.getInt(1) : 0;
                }
            });
        } catch (SQLException _) {
            return 0; // no such table yet; if it is something else, the migration says what
        }
    }
}
