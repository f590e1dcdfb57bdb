package dev.unknot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A bot as a process of its own, measured from outside.
final class BotProcess implements AutoCloseable {

    /// The flags of `target/unknot.args`, for classes instead of the jar.
    static final List<String> FLAGS = List.of(
            "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-Xmx256m", "--enable-native-access=ALL-UNNAMED",
            "-Dlogback.configurationFile=logback.xml");

    private final Process process;

    private BotProcess(Process process) {
        this.process = process;
    }

    /// Unknot from the classes this JVM runs.
    static BotProcess unknot(Map<String, String> settings, Path log) throws IOException {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.unknot.Main"));
        return start(command, settings, log);
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /// grammY with its runner.
    static BotProcess grammy(String api, Path log) throws IOException {
        return start(List.of("node", "src/test/js/echo.mjs"), Map.of("BOT_TOKEN", FakeApi.TOKEN, "API_ROOT", api), log);
    }

    static BotProcess start(List<String> command, Map<String, String> settings, Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(settings);
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        return new BotProcess(builder.start());
    }

    /// Processor time so far.
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /// Resident memory in megabytes.
    long megabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// kill -9.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
