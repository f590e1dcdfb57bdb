package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// A playground with a plain HTTP client before it, for tests.
final class Wire implements AutoCloseable {

    static final String TOKEN = "4242:playground-test";
    private static final Contract CONTRACT = Contract.load();
    private static final String BOUNDARY = "unknot-test-boundary";

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Playground playground;

    Wire(Playground playground) {
        this.playground = playground;
    }

    /// Calls a method with parameters in JSON.
    ObjectNode call(String method, String parameters) {
        return read(send(json(method, parameters)));
    }

    /// Calls a method that must be granted.
    JsonNode result(String method, String parameters) {
        ObjectNode answer = call(method, parameters);
        if (!answer.path("ok").asBoolean()) {
            throw new AssertionError(method + " was refused: " + answer);
        }
        return held(method, answer.get("result"));
    }

    /// What the stand-in answers must itself keep to the contract.
    private static JsonNode held(String method, JsonNode result) {
        List<Optional<String>> faults = CONTRACT.method(method).orElseThrow().returns().stream()
                .map(type -> new TypeCheck(CONTRACT).fault(result, type))
                .toList();
        if (faults.stream().noneMatch(Optional::isEmpty)) {
            throw new AssertionError(method + " answers " + result + ": " + faults);
        }
        return result;
    }

    /// Calls a method that must be refused, and hands back the code and the words.
    String refusal(String method, String parameters) {
        ObjectNode answer = call(method, parameters);
        if (answer.path("ok").asBoolean()) {
            throw new AssertionError(method + " was granted: " + answer);
        }
        return answer.get("error_code").asText() + " " + answer.get("description").asText();
    }

    CompletableFuture<ObjectNode> later(String method, String parameters) {
        return client.sendAsync(json(method, parameters), HttpResponse.BodyHandlers.ofString()).thenApply(Wire::read);
    }

    HttpResponse<String> form(String method, String body) {
        return send(request("/bot" + TOKEN + "/" + method)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /// Calls a method with texts and files in multipart form.
    ObjectNode multipart(String method, Map<String, String> texts, Map<String, byte[]> files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        texts.forEach((name, text) -> part(body, "name=\"" + name + "\"", text.getBytes(StandardCharsets.UTF_8)));
        files.forEach((name, file) -> part(body, "name=\"" + name + "\"; filename=\"" + name + ".bin\"", file));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return read(send(request("/bot" + TOKEN + "/" + method)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build()));
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    HttpResponse<byte[]> bytes(String path) {
        return bytes(request(path));
    }

    /// A part of a file.
    HttpResponse<byte[]> bytes(String path, String range) {
        return bytes(request(path).header("Range", range));
    }

    private HttpResponse<byte[]> bytes(HttpRequest.Builder request) {
        try {
            return client.send(request.GET().build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /// What the page does.
    HttpResponse<String> page(String verb, String path, String body) {
        return send(request("/playground" + path).method(verb, HttpRequest.BodyPublishers.ofString(body)).build());
    }

    private HttpRequest json(String method, String parameters) {
        return request("/bot" + TOKEN + "/" + method)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(parameters.replace('\'', '"')))
                .build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(playground.url() + path));
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    static ObjectNode read(HttpResponse<String> response) {
        return (ObjectNode) Json.read(response.body()).orElseThrow();
    }

    @Override
    public void close() {
        client.shutdownNow();
        playground.close();
    }
}
