package dev.unknot.store;

import dev.unknot.store.CannotOpen.Fault;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// Runs the files of `db/migration` that were not run yet. It stands apart so that a start with
/// nothing to migrate does not load Flyway.
final class Migration {

    private Migration() {}

    /// @throws CannotOpen where the tables are not ours, or the database fails on the way
    static void run(Source source) {
        try {
            Flyway.configure().dataSource(source.forMigrations()).load().migrate();
        } catch (FlywayException e) {
            throw e.getCause() instanceof SQLException sql
                    ? source.fault(sql)
                    : new CannotOpen(
                            Fault.SOMEBODY_ELSES,
                            "the database holds tables that are not Unknot's; give it a database of its own");
        }
    }
}
