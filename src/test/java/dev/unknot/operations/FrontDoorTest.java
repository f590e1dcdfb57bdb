package dev.unknot.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.chat.Urgency;
import dev.unknot.telegram.Watch;
import dev.unknot.triage.Tier;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontDoorTest {

    private final Meters meters = new Meters();
    private final Health health = new Health();
    private final FrontDoor door = FrontDoor.open(0, health, meters, routes -> routes.get("/more", context -> context.result("x")));
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        client.close();
        door.close();
        meters.close();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + door.port() + path);
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void whatHasAllItNeedsIsReady() throws Exception {
        health.needs("database", Optional::empty);

        HttpResponse<String> answer = get("/health");

        assertEquals(200, answer.statusCode());
        assertEquals("{\"alive\":true,\"ready\":true,\"why\":[]}\n", answer.body());
    }

    @Test
    void whatLacksSomethingSaysWhatAndIsAliveAllTheSame() throws Exception {
        health.needs("telegram", () -> Optional.of("answers \"502\"")).needs("database", () -> Optional.of("it failed"));

        HttpResponse<String> answer = get("/health");

        assertEquals(503, answer.statusCode());
        assertEquals("{\"alive\":true,\"ready\":false,\"why\":[\"database: it failed\", \"telegram: answers '502'\"]}\n", answer.body());
        assertEquals(200, get("/health/alive").statusCode());
    }

    @Test
    void whatIsStoppingIsNotReadyWhateverElseIsThere() throws Exception {
        health.needs("database", Optional::empty);

        health.stopping();

        assertEquals(503, get("/health").statusCode());
        assertTrue(get("/health").body().contains("it is stopping"));
    }

    @Test
    void otherRoutesCanBeAdded() throws Exception {
        assertEquals("x", get("/more").body());
        assertEquals(404, get("/nowhere").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "unknot_sends_seconds_count{method=\"sendMessage\",outcome=\"ok\"} 1",
        "unknot_sends_seconds_bucket{method=\"sendMessage\",outcome=\"ok\",le=\"0.3\"} 1",
        "unknot_pacing_wait_seconds_count{urgency=\"reply\"} 1",
        "unknot_updates_total{reading=\"taken\"} 1.0",
        "unknot_update_handling_seconds_count{outcome=\"failed\"} 1",
        "unknot_verdicts_total{tier=\"urgent\"} 2.0",
        "unknot_reminders_seconds_count{outcome=\"late\"} 1",
        "unknot_queue_updates 3.0",
        "jvm_memory_used_bytes",
        "jvm_gc_",
        "process_cpu_usage",
        "process_uptime_seconds"
    })
    void whatIsCountedCanBeRead(String line) throws Exception {
        meters.sent("sendMessage", "ok", Duration.ofMillis(200));
        meters.waited(Urgency.REPLY, Duration.ZERO);
        meters.received(Watch.Reading.TAKEN);
        meters.handled(Duration.ofMillis(3), false);
        meters.judged(Tier.URGENT);
        meters.judged(Tier.URGENT);
        meters.reminded("late", Duration.ofSeconds(-1));
        meters.gauge("unknot.queue.updates", "Updates", () -> 3);
        System.gc();

        String text = get("/metrics").body();

        assertTrue(text.contains(line), text);
    }

    @Test
    void aPortInUseIsSaid() {
        PortTaken taken = assertThrows(PortTaken.class, () -> FrontDoor.open(door.port(), health, meters, _ -> {}));

        assertEquals("port " + door.port() + " is in use", taken.getMessage());
    }
}
