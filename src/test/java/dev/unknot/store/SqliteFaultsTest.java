package dev.unknot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.chat.ChatId;
import dev.unknot.coach.Person;
import dev.unknot.store.CannotOpen.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqliteFaultsTest {

    private final HandTurnedClock clock = new HandTurnedClock();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "mysql://root:secret@host/db, UNKNOWN_SCHEME",
        "'', UNKNOWN_SCHEME",
        "unknot.db, UNKNOWN_SCHEME",
        "jdbc:h2:mem:secret, UNKNOWN_SCHEME",
        "jdbc:sqlite:, WRONG_URL",
        "jdbc:sqlite::memory:, WRONG_URL",
        "jdbc:sqlite:?password=secret, WRONG_URL",
        "jdbc:postgresql://host:port:secret/db, WRONG_URL",
    })
    void anAddressThatIsNoneIsRefused(String url, Fault fault) {
        CannotOpen refused = refused(url);

        assertEquals(fault, refused.fault());
        assertOneLine(refused);
    }

    @Test
    void aMissingFolderIsNamed() {
        CannotOpen refused = refused("jdbc:sqlite:" + folder.resolve("not/there.db"));

        assertEquals(Fault.MISSING_FOLDER, refused.fault());
        assertTrue(refused.getMessage().contains("there.db"));
        assertOneLine(refused);
    }

    @Test
    void aFolderIsNoDatabase() {
        CannotOpen refused = refused("jdbc:sqlite:" + folder);

        assertEquals(Fault.NOT_A_DATABASE, refused.fault());
        assertOneLine(refused);
    }

    @Test
    void aFileOfAnotherKindIsNotTouched() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear Anna, ".repeat(200));

        CannotOpen refused = refused("jdbc:sqlite:" + letter);

        assertEquals(Fault.NOT_A_DATABASE, refused.fault());
        assertEquals("Dear Anna, ".repeat(200), Files.readString(letter));
        assertOneLine(refused);
    }

    @Test
    void aDamagedFileIsRefused() throws IOException {
        Path file = folder.resolve("unknot.db");
        Store.open("jdbc:sqlite:" + file, clock).close();
        byte[] bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, 100, bytes.length, (byte) 0x5a);
        Files.write(file, bytes);

        CannotOpen refused = refused("jdbc:sqlite:" + file);

        assertEquals(Fault.NOT_A_DATABASE, refused.fault());
        assertOneLine(refused);
    }

    @Test
    void aReadOnlyFileIsRefused() throws IOException {
        Path file = folder.resolve("unknot.db");
        Store.open("jdbc:sqlite:" + file, clock).close();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

        CannotOpen refused = refused("jdbc:sqlite:" + file);

        assertEquals(Fault.READ_ONLY, refused.fault());
        assertOneLine(refused);
    }

    @Test
    void aReadOnlyFolderIsRefused() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));

        CannotOpen refused = refused("jdbc:sqlite:" + locked.resolve("unknot.db"));

        assertEquals(Fault.READ_ONLY, refused.fault());
        assertOneLine(refused);
    }

    @Test
    void aFileOpenedForReadingOnlyIsRefused() {
        String url = "jdbc:sqlite:" + folder.resolve("unknot.db");
        Store.open(url, clock).close();

        CannotOpen refused = refused(url.replace("sqlite:", "sqlite:file:") + "?mode=ro");

        assertEquals(Fault.READ_ONLY, refused.fault());
        assertOneLine(refused);
    }

    @Test
    void aFileThatAnotherProcessKeepsLockedIsRefused() throws SQLException {
        String url = "jdbc:sqlite:" + folder.resolve("unknot.db");
        Store.open(url, clock).close();

        try (Connection other = DriverManager.getConnection(url);
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            CannotOpen refused = assertThrows(CannotOpen.class, () -> SqliteFile.open(url, 50));

            assertEquals(Fault.LOCKED, refused.fault());
            assertOneLine(refused);
        }
    }

    @Test
    void theSettingsThatKeepDataSafeAreOn() throws SQLException {
        SqliteFile file = SqliteFile.open("jdbc:sqlite:" + folder.resolve("unknot.db"), SqliteFile.BUSY_MILLIS);

        try (Statement statement = file.openConnection().createStatement()) {
            assertEquals("wal", pragma(statement, "journal_mode"));
            assertEquals("1", pragma(statement, "foreign_keys"));
            assertEquals("1", pragma(statement, "secure_delete"));
            assertEquals("5000", pragma(statement, "busy_timeout"));
        }
        file.close();
    }

    @Test
    void whatIsForgottenIsNotInTheFilesAnyMore() throws IOException {
        try (Store store = Store.open("jdbc:sqlite:" + folder.resolve("unknot.db"), clock)) {
            store.people().save(Person.stranger(new ChatId(1), "x-marker-x"));
            boolean before = inTheFiles("x-marker-x");

            store.people().forget(new ChatId(1));

            assertTrue(before);
            assertFalse(inTheFiles("x-marker-x"));
        }
    }

    private boolean inTheFiles(String text) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static String pragma(Statement statement, String name) throws SQLException {
        try (var row = statement.executeQuery("PRAGMA " + name)) {
            row.next();
            return row.getString(1);
        }
    }

    private CannotOpen refused(String url) {
        return assertThrows(CannotOpen.class, () -> Store.open(url, clock).close());
    }

    private static void assertOneLine(CannotOpen refused) {
        assertEquals(1, refused.getMessage().lines().count(), refused::getMessage);
        assertFalse(refused.getMessage().contains("secret"), refused::getMessage);
    }
}
