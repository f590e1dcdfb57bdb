package dev.unknot.store;

import dev.unknot.store.CannotOpen.Fault;
import java.sql.SQLException;
import java.util.Objects;

/// Says in one line why a PostgreSQL server does not let us in. The server's own words are left out:
/// they name hosts and users.
final class PostgresFaults {

    private static final String NEEDS_A_PASSWORD = "08004";
    private static final String NO_SUCH_DATABASE = "3D000";
    private static final String WHO_ARE_YOU = "28";

    private PostgresFaults() {}

    static CannotOpen of(SQLException e) {
        String state = Objects.requireNonNullElse(e.getSQLState(), "");
        if (state.startsWith(WHO_ARE_YOU) || state.equals(NEEDS_A_PASSWORD)) {
            return new CannotOpen(Fault.WRONG_PASSWORD, "the database server refuses the user or the password");
        }
        if (state.equals(NO_SUCH_DATABASE)) {
            return new CannotOpen(Fault.NO_SUCH_DATABASE, "the database server has no database of this name");
        }
        return new CannotOpen(
                Fault.CANNOT_CONNECT, "the database server cannot be reached, or takes no connections (" + state + ")");
    }
}
