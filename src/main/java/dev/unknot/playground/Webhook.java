package dev.unknot.playground;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Brings updates to an address of the bot, one after the other, and tries again until each is
/// taken.
final class Webhook implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long LONGEST_PAUSE = 30_000;

    private final World world;
    private String url = "";
    private String secret = "";
    private int connections;
    private long failedAt;
    private String failure = "";
    private @Nullable Thread courier;

    Webhook(World world) {
        this.world = world;
    }

    /// An address the bot may be reached at: https, or plain http on this very machine, which a
    /// self-hosted Bot API server allows too.
    static String checked(String address) {
        boolean local = address.matches("http://(localhost|127\\.0\\.0\\.1)(:\\d+)?(/\\S*)?");
        if (!local && !address.startsWith("https://")) {
            throw Refusal.badRequest("bad webhook: An HTTPS URL must be provided for webhook");
        }
        if (Urls.checked(address).isEmpty()) {
            throw Refusal.badRequest("bad webhook: invalid webhook URL specified");
        }
        return address;
    }

    boolean isSet() {
        return !url.isEmpty();
    }

    void set(String address, String secretToken, int mostConnections) {
        remove();
        url = address;
        secret = secretToken;
        connections = mostConnections;
        courier = Thread.ofVirtual().name("playground-webhook").start(() -> deliver(address));
    }

    void remove() {
        url = "";
        failure = "";
        if (courier != null) {
            courier.interrupt();
        }
    }

    ObjectNode info() {
        ObjectNode info = Json.object()
                .put("url", url)
                .put("has_custom_certificate", false)
                .put("pending_update_count", world.updates().count());
        if (!failure.isEmpty()) {
            info.put("last_error_date", failedAt).put("last_error_message", failure);
        }
        if (isSet()) {
            info.put("max_connections", connections);
        }
        if (!world.updates().allowed().isEmpty()) {
            world.updates().allowed().forEach(info.withArray("allowed_updates")::add);
        }
        return info;
    }

    private void deliver(String target) {
        try (HttpClient client = client()) {
            long pause = 500;
            while (true) {
                ObjectNode update = first();
                String problem = post(client, target, update);
                if (settle(target, update, problem)) {
                    return;
                }
                pause = problem.isEmpty() ? 500 : Math.min(LONGEST_PAUSE, pause * 2);
                if (!problem.isEmpty()) {
                    Thread.sleep(pause);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // the webhook was removed
        }
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
    }

    private ObjectNode first() throws InterruptedException {
        world.lock().lock();
        try {
            return world.updates().awaitFirst();
        } finally {
            world.lock().unlock();
        }
    }

    /// Notes the outcome, and hands back whether the webhook has gone meanwhile.
    private boolean settle(String target, ObjectNode update, String problem) {
        world.lock().lock();
        try {
            if (problem.isEmpty()) {
                world.updates().confirmed(update);
            } else {
                failure = problem;
                failedAt = world.now();
            }
            return !url.equals(target);
        } finally {
            world.lock().unlock();
        }
    }

    /// Hands back what went wrong, empty when the update was taken.
    private String post(HttpClient client, String target, ObjectNode update) throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(target))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Json.write(update)));
        if (!secret.isEmpty()) {
            request.header("X-Telegram-Bot-Api-Secret-Token", secret);
        }
        try {
            int status = client.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
            return status >= 200 && status < 300 ? "" : "Wrong response from the webhook: " + status;
        } catch (IOException broken) {
            return "Connection failed: " + broken.getClass().getSimpleName();
        }
    }

    @Override
    public void close() {
        remove();
    }
}
