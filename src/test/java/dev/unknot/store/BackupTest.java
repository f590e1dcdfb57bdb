package dev.unknot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.chat.ChatId;
import dev.unknot.coach.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    private static final int PEOPLE = 500;

    private final HandTurnedClock clock = new HandTurnedClock();

    @TempDir
    private Path folder;

    @Test
    void aCopyMadeInTheMidstOfWritingOpensAndHoldsWhatWasThere() throws Exception {
        try (Store store = Store.open(url("unknot.db"), clock);
                ExecutorService writer = Executors.newSingleThreadExecutor()) {
            people(store, 1, PEOPLE);
            AtomicBoolean copied = new AtomicBoolean();
            Future<Integer> more = writer.submit(() -> writeUntil(copied, store));

            Backup backup = Backup.of(url("unknot.db"), folder.resolve("copy.db"));
            copied.set(true);

            Backup.Written written = assertInstanceOf(Backup.Written.class, backup);
            assertEquals(Files.size(written.file()), written.bytes());
            assertTrue(more.get() >= PEOPLE);
        }
        try (Store copy = Store.open(url("copy.db"), clock)) {
            assertTrue(copy.people().find(new ChatId(1)).isPresent());
            assertTrue(copy.people().find(new ChatId(PEOPLE)).isPresent());
        }
    }

    @Test
    void databaseAndCopyAreForTheirOwnerAlone() throws IOException {
        Store.open(url("unknot.db"), clock).close();

        Backup.of(url("unknot.db"), folder.resolve("copy.db"));

        for (String name : List.of("unknot.db", "copy.db")) {
            assertEquals(
                    "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))));
        }
    }

    @Test
    void whatIsThereAlreadyIsNotOverwritten() throws IOException {
        Store.open(url("unknot.db"), clock).close();
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear Anna");

        Backup backup = Backup.of(url("unknot.db"), letter);

        assertInstanceOf(Backup.Refused.class, backup);
        assertEquals("Dear Anna", Files.readString(letter));
    }

    @Test
    void whatCannotBeCopiedSaysWhyAndLeavesNothingBehind() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "Dear Anna, ".repeat(200));
        Path to = folder.resolve("copy.db");

        List<Backup> backups = List.of(
                Backup.of(url("missing.db"), to),
                Backup.of(url("letter.txt"), to),
                Backup.of("jdbc:postgresql://localhost/unknot?user=u&password=secret", to),
                Backup.of("nonsense", to));

        for (Backup backup : backups) {
            String why = assertInstanceOf(Backup.Refused.class, backup).why();
            assertEquals(1, why.lines().count());
            assertFalse(why.contains("secret"));
        }
        assertFalse(Files.exists(folder.resolve("missing.db")));
        assertFalse(Files.exists(to));
        assertFalse(Files.exists(folder.resolve("copy.db.part")));
    }

    @Test
    void aMissingTargetFolderIsSaid() {
        Store.open(url("unknot.db"), clock).close();

        Backup backup = Backup.of(url("unknot.db"), folder.resolve("not/there.db"));

        assertInstanceOf(Backup.Refused.class, backup);
    }

    private int writeUntil(AtomicBoolean copied, Store store) {
        int last = PEOPLE;
        while (!copied.get()) {
            people(store, ++last, last);
        }
        return last;
    }

    private static void people(Store store, int from, int to) {
        for (int i = from; i <= to; i++) {
            store.people().save(Person.stranger(new ChatId(i), "de"));
        }
    }

    private String url(String file) {
        return "jdbc:sqlite:" + folder.resolve(file);
    }
}
