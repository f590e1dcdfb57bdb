package dev.unknot.store;

import java.io.Serial;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// The open database did not do what it was asked: it is gone, full, locked or broken. Nothing of
/// the change was kept. The message holds nothing of what was to be kept.
public final class StoreFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    StoreFailure(String message) {
        super(message);
    }

    StoreFailure(SQLException cause) {
        super("the database failed (" + state(cause) + ")", cause);
    }

    private static String state(SQLException cause) {
        @Nullable String state = cause.getSQLState();
        return state == null || state.isEmpty() ? "code " + cause.getErrorCode() : "SQL state " + state;
    }
}
