package dev.unknot.playground;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebhookTest extends Stage {

    private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final List<String> secrets = new CopyOnWriteArrayList<>();
    private HttpServer bot;

    @BeforeEach
    void aBotListens() throws IOException {
        bot = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        bot.createContext("/hook", exchange -> {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            secrets.add(String.valueOf(exchange.getRequestHeaders().getFirst("X-Telegram-Bot-Api-Secret-Token")));
            Integer status = answers.poll();
            exchange.sendResponseHeaders(status == null ? 200 : status, -1);
            exchange.close();
        });
        bot.start();
    }

    @AfterEach
    void theBotStops() {
        bot.stop(0);
    }

    private void set() {
        wire.result("setWebhook", "{'url': 'http://localhost:" + bot.getAddress().getPort()
                + "/hook', 'secret_token': 'a-secret_1', 'allowed_updates': ['message']}");
    }

    private JsonNode info() {
        return wire.result("getWebhookInfo", "{}");
    }

    @Test
    void anUpdateIsBroughtWithTheSecret() {
        set();

        playground.as(anna).types(anna.id(), "Hello");
        await().until(() -> bodies.size() == 1 && info().get("pending_update_count").asInt() == 0);

        JsonNode update = Json.read(bodies.getFirst()).orElseThrow();
        assertEquals("Hello", update.get("message").get("text").asText());
        assertEquals(List.of("a-secret_1"), secrets);
        assertEquals("message", info().get("allowed_updates").get(0).asText());
    }

    @Test
    void anUpdateThatIsNotTakenComesAgainAndKeepsItsPlace() {
        answers.add(500);
        set();

        playground.as(anna).types(anna.id(), "One");
        playground.as(anna).types(anna.id(), "Two");
        await().until(() -> bodies.size() == 3 && info().get("pending_update_count").asInt() == 0);

        assertEquals(bodies.get(0), bodies.get(1));
        assertTrue(bodies.get(2).contains("Two"));
        assertEquals("Wrong response from the webhook: 500", info().get("last_error_message").asText());
    }

    @Test
    void whatWaitsIsKeptForThePollWhenTheWebhookGoes() {
        answers.add(500);
        answers.add(500);
        set();
        playground.as(anna).types(anna.id(), "Kept");
        await().until(() -> !bodies.isEmpty());

        wire.result("deleteWebhook", "{}");
        JsonNode updates = wire.result("getUpdates", "{}");

        assertEquals("Kept", updates.get(0).get("message").get("text").asText());
        assertEquals("", info().get("url").asText());
    }

    @Test
    void whatWaitsCanBeDroppedWithTheWebhook() {
        playground.as(anna).types(anna.id(), "Forgotten");

        wire.result("deleteWebhook", "{'drop_pending_updates': true}");

        assertEquals(0, wire.result("getUpdates", "{}").size());
    }
}
