package dev.unknot.store;

import java.io.Serial;

/// The database cannot be opened. The message is one line for whoever set it up, without a secret.
public final class CannotOpen extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final Fault fault;
    private final String line;

    CannotOpen(Fault fault, String line) {
        super(line);
        this.fault = fault;
        this.line = line;
    }

    @Override
    public String getMessage() {
        return line;
    }

    /// What is wrong.
    public Fault fault() {
        return fault;
    }

    /// What can be wrong with a database when it is opened.
    public enum Fault {
        /// The address is of no database known here.
        UNKNOWN_SCHEME,
        /// The address does not parse.
        WRONG_URL,
        /// The folder of the file is not there.
        MISSING_FOLDER,
        /// The file or its folder cannot be written.
        READ_ONLY,
        /// There is a file, but it is something else, or damaged.
        NOT_A_DATABASE,
        /// Another process keeps it locked.
        LOCKED,
        /// The server does not answer.
        CANNOT_CONNECT,
        /// The server does not let this user in.
        WRONG_PASSWORD,
        /// The server has no database of this name.
        NO_SUCH_DATABASE,
        /// There are tables in it, and they are somebody else's.
        SOMEBODY_ELSES,
        /// A later release has changed its tables.
        NEWER
    }
}
