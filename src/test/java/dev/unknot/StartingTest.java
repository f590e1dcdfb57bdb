package dev.unknot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.playground.ChatType;
import dev.unknot.playground.Playground;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// What an operator reads when it does not start: one clear line, exit code 1, no stack trace, no secret.
class StartingTest {

    private static final String TOKEN = "4242:verysecretverysecret";

    @TempDir
    private Path folder;

    @Test
    void aPortInUseIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Said said = start(Map.of("UNKNOT_PORT", Integer.toString(taken.getLocalPort())));

            said.isOneLine("UNKNOT_PORT: port " + taken.getLocalPort() + " is in use");
        }
    }

    @Test
    void aMissingContentFolderIsNamed() {
        Said said = start(Map.of("UNKNOT_PORT", "0", "UNKNOT_CONTENT", folder.resolve("nowhere").toString()));

        assertEquals(1, said.exit());
        assertTrue(said.errors().contains("nowhere"), said.errors());
        said.hidesStackAndSecret();
    }

    @Test
    void aFaultInWhatPeopleWriteIsNamedThoughItIsReadLast() throws IOException {
        Path content = linkedContent();
        Path english = content.resolve("data/reading/en.json");
        Files.writeString(english, Files.readString(english).replaceFirst("\"concepts\"", "\"concept\""));

        Said said = start(Map.of("UNKNOT_PORT", "0", "UNKNOT_CONTENT", content.toString()));

        assertEquals(1, said.exit());
        assertTrue(said.errors().contains("data/reading/en.json"), said.errors());
        said.hidesStackAndSecret();
    }

    @Test
    void whatAlreadyReceivesCanBeClosedWhileTheRestIsStillStarting() throws IOException, InterruptedException {
        Path content = linkedContent();
        Path english = content.resolve("data/reading/en.json");
        Files.writeString(english, Files.readString(english).replaceFirst("\"concepts\"", "\"concept\""));
        AtomicReference<Running> receiving = new AtomicReference<>();
        Starting starting = new Starting(
                Main.settings(Map.of("UNKNOT_PORT", "0", "UNKNOT_CONTENT", content.toString())), _ -> {});

        assertThrows(CannotStart.class, () -> starting.start(receiving::set));

        assertNotNull(receiving.get());
        receiving.get().close();
    }

    @Test
    void anUnreachableApiIsNamed() throws IOException {
        int nobody = freePort();

        Said said = start(telegram("http://localhost:" + nobody, "unknot.db"));

        said.isOneLine("TELEGRAM_API_URL: nobody answers at http://localhost:" + nobody);
    }

    @Test
    void aTokenThatIsNotKnownIsNamed() {
        try (Playground api = Playground.start(0, "1:another", InstantSource.system(), Optional::empty)) {
            Said said = start(telegram(api.url(), "unknot.db"));

            said.isOneLine("TELEGRAM_BOT_TOKEN: Telegram does not know this token");
        }
    }

    @Test
    void aStorageChatWhereTheBotMayNotPostIsNamed() {
        try (Playground api = Playground.start(0, TOKEN, InstantSource.system(), Optional::empty)) {
            long channel = api.director().first(ChatType.CHANNEL);
            api.director().barBot(channel, true);
            for (long chat : new long[] {channel, -1_009_999_999_999L}) {
                Map<String, String> environment = new HashMap<>(telegram(api.url(), "unknot.db"));
                environment.put("UNKNOT_STORAGE_CHAT", Long.toString(chat));

                Said said = start(environment);

                said.isOneLine("UNKNOT_STORAGE_CHAT: this bot may not post in that channel");
            }
        }
    }

    @Test
    void aDatabaseThatIsSomethingElseIsNamed() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "this is no database, but a text of more than a few bytes\n".repeat(20));

        Said said = start(telegram("http://localhost:1", "notes.txt"));

        said.isOneLine("UNKNOT_DATABASE: ");
    }

    @Test
    void aMissingDatabaseFolderIsNamed() {
        Said said = start(telegram("http://localhost:1", "nowhere/unknot.db"));

        said.isOneLine("UNKNOT_DATABASE: ");
    }

    @Test
    void theHelpNamesEverySettingAndCommand() {
        StringWriter out = new StringWriter();

        int exit = Main.commandLine(Map.of()).setOut(new PrintWriter(out)).execute("--help");

        assertEquals(0, exit);
        for (String name : new String[] {
            Settings.TOKEN, Settings.API, Settings.DATABASE, Settings.PORT, Settings.CONTENT, Settings.LOG, Settings.WEBHOOK,
            Settings.LIMITS, Settings.STORAGE, "check", "draw",
            "backup"
        }) {
            assertTrue(out.toString().contains(name), name);
        }
    }

    /// The real content, of which only `data/reading` is a copy.
    private Path linkedContent() throws IOException {
        Path data = folder.resolve("content/data");
        Files.createDirectories(data.resolve("reading"));
        Files.createSymbolicLink(data.resolveSibling("dialogs"), Path.of("dialogs").toAbsolutePath());
        for (Path one : inside(Path.of("data"))) {
            if (!one.endsWith("reading")) {
                Files.createSymbolicLink(data.resolve(one.getFileName()), one.toAbsolutePath());
            }
        }
        for (Path one : inside(Path.of("data", "reading"))) {
            if (Files.isRegularFile(one)) {
                Files.copy(one, data.resolve("reading").resolve(one.getFileName()));
            }
        }
        return folder.resolve("content");
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.toList();
        }
    }

    private Map<String, String> telegram(String api, String database) {
        return Map.of("TELEGRAM_BOT_TOKEN", TOKEN, "TELEGRAM_API_URL", api,
                "UNKNOT_DATABASE", "jdbc:sqlite:" + folder.resolve(database));
    }

    private static Said start(Map<String, String> environment) {
        StringWriter out = new StringWriter();
        StringWriter errors = new StringWriter();
        CommandLine line = Main.commandLine(new HashMap<>(environment))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(errors));
        return new Said(line.execute(), errors.toString());
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private record Said(int exit, String errors) {

        void isOneLine(String beginning) {
            assertEquals(1, exit);
            assertTrue(errors.startsWith(beginning), errors);
            assertEquals(1, errors.strip().lines().count(), errors);
            hidesStackAndSecret();
        }

        void hidesStackAndSecret() {
            assertFalse(errors.contains("\tat "), errors);
            assertFalse(errors.contains("verysecret"), errors);
        }
    }
}
