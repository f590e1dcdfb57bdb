package dev.unknot.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.Update;

/// Reads one update, with the library's types. An update it chokes on is read once more without the
/// messages quoted in it, which nobody here needs and which are what it mostly chokes on.
final class UpdateReader {

    private static final List<String> QUOTED =
            List.of("reply_to_message", "pinned_message", "external_reply", "quote", "reply_markup");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private UpdateReader() {}

    /// The update, or empty when it cannot be read.
    static Optional<Update> read(JsonNode update) {
        return tried(update).or(() -> tried(withoutQuotes(update)));
    }

    private static Optional<Update> tried(JsonNode update) {
        try {
            return Optional.ofNullable(MAPPER.treeToValue(update, Update.class));
        } catch (JsonProcessingException | RuntimeException _) {
            return Optional.empty();
        }
    }

    private static JsonNode withoutQuotes(JsonNode update) {
        JsonNode copy = update.deepCopy();
        for (JsonNode part : copy) {
            strip(part);
            strip(part.path("message"));
        }
        return copy;
    }

    private static void strip(JsonNode message) {
        if (message instanceof ObjectNode fields) {
            fields.remove(QUOTED);
        }
    }

    /// Reads a made-up update, so that the classes it takes are loaded before the first real one.
    static void warmUp() {
        ObjectNode update = MAPPER.createObjectNode().put("update_id", 1);
        ObjectNode message = update.putObject("callback_query")
                .put("id", "1")
                .put("data", "warm")
                .put("chat_instance", "1")
                .putObject("message");
        update.withObject("/callback_query").putObject("from").put("id", 1).put("is_bot", false).put("first_name", "W");
        message.put("message_id", 1).put("date", 1).put("text", "warm");
        message.putObject("chat").put("id", 1).put("type", "private");
        read(update);
    }
}
