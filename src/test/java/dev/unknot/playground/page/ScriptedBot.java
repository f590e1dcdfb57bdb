package dev.unknot.playground.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A bot without a mind: the test says what it sends, over the Bot API, and asks it what came in.
final class ScriptedBot implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_SECONDS = 10;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final Deque<JsonNode> waiting = new ArrayDeque<>();
    private long offset;

    ScriptedBot(String url, String token) {
        this.address = url + "/bot" + token + "/";
    }

    /// A row of keyboard buttons, each given as its label and its data.
    static Row row(String... labelsAndData) {
        return new Row(IntStream.range(0, labelsAndData.length / 2)
                .mapToObj(i -> Map.of("text", labelsAndData[2 * i], "callback_data", labelsAndData[2 * i + 1]))
                .toList());
    }

    /// A row of buttons as the Bot API writes them.
    record Row(List<Map<String, String>> buttons) {}

    /// Sends words in Telegram's HTML, with rows of buttons under them.
    ///
    /// @return the number of the message
    long says(long chat, String html, Row... rows) {
        return call("sendMessage", withKeyboard(Map.of("chat_id", chat, "text", html), List.of(rows)))
                .get("message_id").asLong();
    }

    /// Changes the words and the buttons of a message.
    void edits(long chat, long message, String html, Row... rows) {
        call("editMessageText",
                withKeyboard(Map.of("chat_id", chat, "message_id", message, "text", html), List.of(rows)));
    }

    /// Sends a picture with words and buttons under it.
    long shows(long chat, byte[] jpeg, String html, Row... rows) {
        Map<String, Object> fields = new HashMap<>(withKeyboard(Map.of("chat_id", chat, "caption", html), List.of(rows)));
        fields.computeIfPresent("reply_markup", (_, markup) -> write(markup));
        return sends("sendPhoto", "photo", "still.jpg", jpeg, fields);
    }

    /// Sends a file by a method, under the name of one of its parameters.
    ///
    /// @return the number of the message
    long sends(String method, String parameter, String fileName, byte[] content, Map<String, ?> fields) {
        Multipart form = new Multipart();
        fields.forEach((name, value) -> form.text(name, value.toString()));
        form.file(parameter, fileName, content);
        return send(method, form.contentType(), form.publisher()).get("message_id").asLong();
    }

    /// Answers a press.
    void answers(JsonNode press, String text, boolean modal) {
        call("answerCallbackQuery", Map.of(
                "callback_query_id", press.get("id").asText(), "text", text, "show_alert", modal));
    }

    /// Waits for the next update of this kind and passes over others.
    JsonNode awaits(String kind) {
        while (true) {
            JsonNode update = next();
            if (update.has(kind)) {
                return update.get(kind);
            }
        }
    }

    /// Calls a method of the Bot API.
    ///
    /// @throws IllegalStateException when it is refused
    JsonNode call(String method, Map<String, ?> parameters) {
        return send(method, "application/json", BodyPublishers.ofString(write(parameters)));
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private JsonNode next() {
        if (waiting.isEmpty()) {
            call("getUpdates", Map.of("offset", offset, "timeout", PATIENCE_SECONDS)).forEach(waiting::add);
        }
        if (waiting.isEmpty()) {
            throw new AssertionError("nothing came to the bot");
        }
        JsonNode update = waiting.remove();
        offset = update.get("update_id").asLong() + 1;
        return update;
    }

    private static Map<String, ?> withKeyboard(Map<String, ?> fields, List<Row> rows) {
        Map<String, Object> all = new HashMap<>(fields);
        all.put("parse_mode", "HTML");
        if (!rows.isEmpty()) {
            all.put("reply_markup", Map.of("inline_keyboard", rows.stream().map(Row::buttons).toList()));
        }
        return all;
    }

    private JsonNode send(String method, String type, BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + method))
                .header("Content-Type", type).POST(body).build();
        try {
            JsonNode answer = JSON.readTree(client.send(request, BodyHandlers.ofString()).body());
            if (!answer.path("ok").asBoolean()) {
                throw new IllegalStateException(method + " was refused: " + answer);
            }
            return answer.get("result");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
