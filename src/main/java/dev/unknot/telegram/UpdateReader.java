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

    private static final String SAMPLE = """
            {"update_id":1,"callback_query":{"id":"1","data":"-","chat_instance":"1",
              "from":{"id":1,"is_bot":false,"first_name":"-"},
              "message":{"message_id":1,"date":1,"text":"-","chat":{"id":1,"type":"private"},
                "entities":[{"type":"bold","offset":0,"length":1}],
                "reply_markup":{"inline_keyboard":[[{"text":"-","callback_data":"-"}]]}}}}
            """;

    private UpdateReader() {}

    /// The update, or empty when it cannot be read.
    static Optional<Update> read(JsonNode update) {
        return tried(update).or(() -> tried(withoutQuotes(update)));
    }

    /// What was kept of an update, or empty when it cannot be read.
    static Optional<Update> read(String kept) {
        try {
            return read(MAPPER.readTree(kept));
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }

    private static Optional<Update> tried(JsonNode update) {
        try {
            return Optional.ofNullable(MAPPER.treeToValue(update, Update.class));
        } catch (JsonProcessingException | RuntimeException _) {
            return Optional.empty();
        }
    }

    /// A copy without what others wrote.
    static JsonNode withoutQuotes(JsonNode update) {
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
        try {
            read(MAPPER.readTree(SAMPLE));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
