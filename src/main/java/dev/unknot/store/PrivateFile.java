package dev.unknot.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// A file for nobody but its owner: what is kept is about people's health.
final class PrivateFile {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private PrivateFile() {}

    /// Makes an empty one, unless there is a file already.
    static void make(Path path) throws IOException {
        try {
            Files.createFile(path, attributes(path));
        } catch (FileAlreadyExistsException _) {
            // then it stays as its owner wants it
        }
    }

    private static FileAttribute<?>[] attributes(Path path) {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix ? new FileAttribute<?>[] {OWNER} : new FileAttribute<?>[0];
    }
}
