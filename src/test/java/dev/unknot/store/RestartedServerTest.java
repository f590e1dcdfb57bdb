package dev.unknot.store;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.chat.ChatId;
import dev.unknot.coach.Person;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RestartedServerTest {

    private static final Person ANNA = Person.stranger(new ChatId(1), "de");

    @Test
    void aServerThatIsStoppedFailsSoonAndAllGoesOnWhenItIsBack() throws IOException {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "stores").toAbsolutePath()), "pg");
        EmbeddedPostgres server = start(data, 0);
        int port = server.getPort();
        try (Store store = Store.open(server.getJdbcUrl("postgres", "postgres"), new HandTurnedClock())) {
            store.people().save(ANNA);
            server.close();
            assertThrows(StoreFailure.class, () -> store.people().find(ANNA.chat()));

            long before = System.nanoTime();
            assertThrows(StoreFailure.class, () -> store.people().find(ANNA.chat()));
            Duration waited = Duration.ofNanos(System.nanoTime() - before);

            assertTrue(waited.toSeconds() < 10, waited::toString);
            server = start(data, port);
            await().ignoreExceptionsInstanceOf(StoreFailure.class)
                    .until(() -> store.people().find(ANNA.chat()).isPresent());
            assertEquals(ANNA, store.people().find(ANNA.chat()).orElseThrow());
        } finally {
            server.close();
        }
    }

    private static EmbeddedPostgres start(Path data, int port) throws IOException {
        EmbeddedPostgres.Builder builder =
                EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false);
        return (port == 0 ? builder : builder.setPort(port)).start();
    }
}
