package dev.unknot;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `unknot alive`: asks a running bot on this machine whether it is well, for a container's health
/// check. Exits 0 when it is.
@Command(
        name = "alive",
        mixinStandardHelpOptions = true,
        description = "Asks the bot running on this machine whether it is well; exits 0 when it is, else 1.")
final class AliveCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Option(names = "--port", paramLabel = "N", defaultValue = "${env:UNKNOT_PORT:-8080}",
            description = "Its port (default: UNKNOT_PORT, or 8080).")
    private int port;

    @Override
    public Integer call() throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/health"))
                .timeout(PATIENCE)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200 ? 0 : 1;
        } catch (IOException _) {
            return 1;
        }
    }
}
