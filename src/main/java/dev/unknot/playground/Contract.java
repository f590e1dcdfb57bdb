package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What the Bot API promises and demands: its methods and types, from the bundled `bot-api.json`.
final class Contract {

    private final String version;
    private final Map<String, Shape> methods = new HashMap<>();
    private final Map<String, Shape> types = new HashMap<>();

    private Contract(JsonNode root) {
        version = root.get("version").asText();
        root.get("methods").properties().forEach(entry ->
                methods.put(entry.getKey().toLowerCase(Locale.ROOT), Shape.read(entry.getKey(), entry.getValue())));
        root.get("types").properties().forEach(entry ->
                types.put(entry.getKey(), Shape.read(entry.getKey(), entry.getValue())));
    }

    static Contract load() {
        try (InputStream stream = Contract.class.getResourceAsStream("bot-api.json")) {
            String text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return new Contract(Json.read(text).orElseThrow());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String version() {
        return version;
    }

    /// The method of this name; Telegram does not care about upper and lower case here.
    Optional<Shape> method(String name) {
        return Optional.ofNullable(methods.get(name.toLowerCase(Locale.ROOT)));
    }

    Optional<Shape> type(String name) {
        return Optional.ofNullable(types.get(name));
    }
}
