package dev.unknot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.chat.ChatId;
import dev.unknot.coach.Person;
import dev.unknot.store.Store;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupCommandTest {

    private static final ChatId CHAT = new ChatId(7);

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter errors = new StringWriter();

    private int backup(String database, Path to) {
        return Main.commandLine(Map.of(Settings.DATABASE, database))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(errors))
                .execute("backup", to.toString());
    }

    @Test
    void aCopyMadeWhileTheDatabaseIsInUseHoldsWhatWasInIt() {
        String url = "jdbc:sqlite:" + folder.resolve("unknot.db");
        Path copy = folder.resolve("copy.db");
        try (Store inUse = Store.open(url, InstantSource.system())) {
            inUse.people().save(Person.stranger(CHAT, "en"));

            assertEquals(0, backup(url, copy), errors::toString);
        }

        try (Store restored = Store.open("jdbc:sqlite:" + copy, InstantSource.system())) {
            assertTrue(restored.people().find(CHAT).isPresent());
        }
        assertTrue(out.toString().startsWith(copy + ": "), out::toString);
    }

    @Test
    void whereThereIsNoCopyItSaysWhy() {
        assertEquals(1, backup("jdbc:sqlite:" + folder.resolve("unknot.db"), folder.resolve("copy.db")));
        assertEquals(1, backup("jdbc:postgresql://localhost/unknot", folder.resolve("copy.db")));
        assertEquals(1, backup("mysql", folder.resolve("copy.db")));

        assertEquals(3, errors.toString().lines().count(), errors::toString);
        assertTrue(errors.toString().contains("pg_dump"), errors::toString);
    }
}
