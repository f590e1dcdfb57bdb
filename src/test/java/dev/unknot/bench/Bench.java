package dev.unknot.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/// `Bench NAME [SECONDS]`: runs one benchmark and prints its figures with their conditions.
public final class Bench {

    private Bench() {}

    /// Runs the one that is named.
    public static void main(String... arguments) throws Exception {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        // Telegram does not hang up on a bot that has many connections; the JDK's server would, from 200 on.
        System.setProperty("sun.net.httpserver.maxIdleConnections", "1000");
        String name = arguments.length == 0 ? "" : arguments[0];
        long seconds = arguments.length > 1 ? Long.parseLong(arguments[1]) : 0;
        System.out.println(conditions(name));
        switch (name) {
            case "throughput" -> Throughput.run(span(seconds, 20));
            case "herd" -> Herd.run(Math.toIntExact(seconds == 0 ? 9_000 : seconds));
            case "teams" -> Teams.run(
                    Math.toIntExact(seconds == 0 ? 500 : seconds), arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3_000);
            case "startup" -> StartUp.run(Math.toIntExact(seconds == 0 ? 5 : seconds));
            case "kills" -> Kills.run(span(seconds, 300));
            case "faults" -> RandomFaults.run(span(seconds, 480));
            case "database" -> DatabaseGone.run(span(seconds, 60));
            default -> System.out.println("throughput, herd, teams, startup, kills, faults or database; see src/docs/benchmarks.md");
        }
        System.exit(0);
    }

    private static Duration span(long seconds, long usual) {
        return Duration.ofSeconds(seconds == 0 ? usual : seconds);
    }

    private static String conditions(String name) {
        return "%s: %d cores, load %.1f, Java %s".formatted(
                name,
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.version());
    }

    /// A fresh folder for a run's database and logs.
    static Path folder() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "run-").toAbsolutePath();
    }

    /// Settings of a bot with a SQLite database in this folder.
    static Map<String, String> settings(FakeApi api, Path folder) {
        Map<String, String> settings = new HashMap<>();
        settings.put("TELEGRAM_BOT_TOKEN", FakeApi.TOKEN);
        settings.put("TELEGRAM_API_URL", api.url());
        settings.put("UNKNOT_DATABASE", "jdbc:sqlite:" + folder.resolve("unknot.db"));
        settings.put("UNKNOT_PORT", "0");
        return settings;
    }
}
