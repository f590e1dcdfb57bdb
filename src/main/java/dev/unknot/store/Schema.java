package dev.unknot.store;

import dev.unknot.store.CannotOpen.Fault;

/// Brings the tables up to date. Flyway takes longer to wake than all the rest, so it is asked only
/// when one cheap query says that something is to be done.
final class Schema {

    /// The newest file in `db/migration`.
    static final int NEWEST = 1;

    private Schema() {}

    /// @throws CannotOpen where the tables are not ours, or newer than this release
    static void bringUpToDate(Database database, Source source) {
        int version = version(database);
        if (version > NEWEST) {
            throw new CannotOpen(
                    Fault.NEWER, "the database was changed by a later release; start that one, or restore a backup");
        }
        if (version < NEWEST) {
            Migration.run(source);
        }
    }

    /// The version of the tables; 0 before the first migration.
    private static int version(Database database) {
        try {
            return database.with(handle -> handle.createQuery(
                            "SELECT max(CAST(version AS integer)) FROM flyway_schema_history WHERE success")
                    .map((row, _) -> row.getInt(1))
                    .one());
        } catch (StoreFailure _) {
            return 0; // no such table yet; if it is something else, the migration says what
        }
    }
}
