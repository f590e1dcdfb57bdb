package dev.unknot.store;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.unknot.chat.ChatId;
import dev.unknot.coach.Person;
import dev.unknot.store.CannotOpen.Fault;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class PostgresFaultsTest {

    private final HandTurnedClock clock = new HandTurnedClock();

    @Test
    void aServerThatIsNotThereIsRefused() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }

        CannotOpen refused = refused("jdbc:postgresql://localhost:" + port + "/unknot?user=u&password=secret");

        assertEquals(Fault.CANNOT_CONNECT, refused.fault());
    }

    @Test
    void aServerThatSaysNothingIsRefusedInTime() throws IOException {
        try (ServerSocket silent = new ServerSocket(0)) {
            String url = "jdbc:postgresql://localhost:" + silent.getLocalPort()
                    + "/unknot?user=u&password=secret&loginTimeout=1";

            CannotOpen refused = refused(url);

            assertEquals(Fault.CANNOT_CONNECT, refused.fault());
        }
    }

    @Test
    void aHostThatDoesNotExistIsRefused() {
        CannotOpen refused = refused("jdbc:postgresql://nowhere.invalid/unknot?user=u&password=secret");

        assertEquals(Fault.CANNOT_CONNECT, refused.fault());
    }

    @Test
    void aDatabaseThatIsNotThereIsRefused() {
        String url = "jdbc:postgresql://localhost:" + Postgres.port() + "/missing?user=postgres&password=secret";

        CannotOpen refused = refused(url);

        assertEquals(Fault.NO_SUCH_DATABASE, refused.fault());
    }

    @Test
    void aWrongPasswordIsRefusedAndTheRightOneOpens() throws Exception {
        Postgres.execute("CREATE ROLE keeper LOGIN PASSWORD 'right-secret'");
        Postgres.execute("CREATE DATABASE locked OWNER keeper");
        askForPasswords();
        String url = "jdbc:postgresql://localhost:" + Postgres.port() + "/locked?user=keeper";

        assertEquals(Fault.WRONG_PASSWORD, refused(url + "&password=wrong-secret").fault());
        assertEquals(Fault.WRONG_PASSWORD, refused(url).fault());
        Store.open(url + "&password=right-secret", clock).close();
    }

    @Test
    void cutConnectionsAreReplacedByThemselves() {
        String url = Postgres.freshUrl();
        try (Store store = Store.open(url, clock)) {
            store.people().save(Person.stranger(new ChatId(1), "de"));

            Postgres.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '"
                    + url.replaceFirst(".*/(\\w+)\\?.*", "$1") + "'");

            await().ignoreExceptionsInstanceOf(StoreFailure.class)
                    .until(() -> store.people().find(new ChatId(1)).isPresent());
        }
    }

    /// Of everybody who wants the database `locked`.
    private static void askForPasswords() throws SQLException, IOException {
        try (Connection connection = Postgres.server().getPostgresDatabase().getConnection();
                var row = connection.createStatement().executeQuery("SHOW hba_file")) {
            row.next();
            Path rules = Path.of(row.getString(1));
            Files.writeString(rules, "host locked all all scram-sha-256\n" + Files.readString(rules));
        }
        Postgres.execute("SELECT pg_reload_conf()");
    }

    private CannotOpen refused(String url) {
        CannotOpen refused = assertThrows(CannotOpen.class, () -> Store.open(url, clock).close());
        assertEquals(1, refused.getMessage().lines().count(), refused::getMessage);
        assertFalse(refused.getMessage().contains("secret"), refused::getMessage);
        return refused;
    }
}
