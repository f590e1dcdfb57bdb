package dev.unknot.store;

import dev.unknot.store.CannotOpen.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Set;
import org.sqlite.SQLiteErrorCode;

/// Says in one line why a SQLite file cannot be opened.
final class SqliteFaults {

    static final String SCHEME = "jdbc:sqlite:";

    private static final Set<PosixFilePermission> WRITE = Set.of(
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private SqliteFaults() {}

    /// What can be seen before anything is opened.
    ///
    /// @return the file, which need not be there yet
    static Path check(String url) {
        Path file = file(url);
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new CannotOpen(Fault.NOT_A_DATABASE, "the database " + file + " is a folder, not a file");
        }
        if (!Files.isDirectory(folder)) {
            throw new CannotOpen(Fault.MISSING_FOLDER, "the folder of the database " + file + " does not exist");
        }
        if (readOnly(folder) || (Files.exists(file) && readOnly(file))) {
            throw readOnly(url);
        }
        return file;
    }

    /// What the driver said.
    static CannotOpen of(SQLException e, String url) {
        return switch (SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xff)) {
            case SQLITE_NOTADB, SQLITE_CORRUPT, SQLITE_FORMAT -> new CannotOpen(
                    Fault.NOT_A_DATABASE, "the file " + file(url) + " is not a SQLite database, or it is damaged");
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_IOERR -> readOnly(url);
            case SQLITE_BUSY, SQLITE_LOCKED -> new CannotOpen(
                    Fault.LOCKED, "the database " + file(url) + " is locked by another process");
            default -> new CannotOpen(
                    Fault.WRONG_URL, "the database " + file(url) + " cannot be opened (code " + e.getErrorCode() + ")");
        };
    }

    static CannotOpen readOnly(String url) {
        return new CannotOpen(Fault.READ_ONLY, "the database " + file(url) + " or its folder cannot be written");
    }

    /// The address up to its parameters.
    private static Path file(String url) {
        String name = url.substring(SCHEME.length()).replaceFirst("\\?.*", "").replaceFirst("^file:", "");
        try {
            if (!name.isBlank() && !name.startsWith(":")) {
                return Path.of(name);
            }
        } catch (InvalidPathException _) {
            // said below
        }
        throw new CannotOpen(Fault.WRONG_URL, "the database address names no file; it is jdbc:sqlite:FILE");
    }

    /// A file on which nobody may write is left alone by root too, who could.
    private static boolean readOnly(Path path) {
        try {
            return !Files.isWritable(path) || Collections.disjoint(Files.getPosixFilePermissions(path), WRITE);
        } catch (IOException | UnsupportedOperationException _) {
            return !Files.isWritable(path);
        }
    }
}
