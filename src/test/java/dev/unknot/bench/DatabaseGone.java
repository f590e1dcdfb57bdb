package dev.unknot.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/// The database is stopped for ten seconds in the middle, while twenty people talk.
final class DatabaseGone {

    private static final int PEOPLE = 20;
    private static final Duration READING = Duration.ofSeconds(1);
    private static final Duration GONE = Duration.ofSeconds(10);

    private DatabaseGone() {}

    static void run(Duration span) throws IOException, InterruptedException {
        Path folder = Bench.folder();
        Path data = folder.resolve("postgres");
        EmbeddedPostgres server = server(data, 0);
        int port = server.getPort();
        String url = server.getJdbcUrl("postgres", "postgres");
        Newcomers newcomers = new Newcomers();
        try (FakeApi api = new FakeApi()) {
            api.whenSeen(newcomers::sees);
            Map<String, String> settings = Bench.settings(api, folder);
            settings.put("UNKNOT_DATABASE", url);
            try (BotProcess bot = BotProcess.unknot(settings, folder.resolve("bot.log"))) {
                Thread people = Thread.ofPlatform().start(() -> talk(newcomers, api, span));
                Thread.sleep(span.dividedBy(2));
                server.close();
                System.out.println("  the database is stopped");
                Thread.sleep(GONE);
                server = server(data, port);
                System.out.println("  the database is back");
                people.join();
                System.out.println(newcomers.text() + "; told of trouble " + api.count("told of trouble") + "; alive " + bot.isAlive());
            }
        } finally {
            server.close();
        }
    }

    private static void talk(Newcomers newcomers, FakeApi api, Duration span) {
        try {
            newcomers.run(api.mailbox(), PEOPLE, READING, span);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static EmbeddedPostgres server(Path data, int port) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false);
        return (port == 0 ? builder : builder.setPort(port)).start();
    }
}
