package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What the bot offered in answer to inline queries, until somebody chooses from it.
final class InlineQueries {

    private static final int MOST = 200;

    private final Map<String, Offer> offers = new LinkedHashMap<>();
    private final Map<String, Sent> sent = new LinkedHashMap<>();

    /// A message that came from an inline result and has buttons.
    record Sent(long chat, long message) {}

    /// What one query is answered with.
    ///
    /// @param answer the parameters of the call; empty until it is answered
    record Offer(long person, long chat, String query, Optional<JsonNode> answer) {

        Optional<JsonNode> result(String id) {
            for (JsonNode result : answer.map(given -> given.path("results")).orElseGet(Json::array)) {
                if (result.path("id").asText().equals(id)) {
                    return Optional.of(result);
                }
            }
            return Optional.empty();
        }
    }

    /// Remembers what is asked until it is answered.
    void ask(String id, long person, long chat, String query) {
        put(id, new Offer(person, chat, query, Optional.empty()));
    }

    void answer(String id, JsonNode answer) {
        find(id).ifPresent(asked ->
                put(id, new Offer(asked.person(), asked.chat(), asked.query(), Optional.of(answer.deepCopy()))));
    }

    Optional<Offer> find(String id) {
        return Optional.ofNullable(offers.get(id));
    }

    /// Remembers a message that the bot knows by an `inline_message_id` only.
    void posted(long chat, long message) {
        sent.put("PGIN" + chat + "x" + message, new Sent(chat, message));
    }

    Optional<Sent> sent(String id) {
        return Optional.ofNullable(sent.get(id));
    }

    Optional<String> idOf(long chat, long message) {
        return sent.entrySet().stream()
                .filter(entry -> entry.getValue().equals(new Sent(chat, message)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void put(String id, Offer offer) {
        offers.put(id, offer);
        if (offers.size() > MOST) {
            offers.remove(offers.keySet().iterator().next());
        }
    }
}
