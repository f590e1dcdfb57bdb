package dev.unknot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/// What Telegram said to the poller.
sealed interface PollAnswer {

    /// It did as asked.
    record Result(JsonNode result) implements PollAnswer {}

    /// It does not know the token. That does not change by asking again.
    record TokenRefused() implements PollAnswer {}

    /// Somebody else receives this bot's updates.
    record Conflict(String words) implements PollAnswer {}

    /// It wants a pause.
    record Flooded(Duration pause) implements PollAnswer {}

    /// Something else, or nothing at all.
    record Trouble(String words) implements PollAnswer {}

    /// Reads an answer of the Bot API.
    static PollAnswer of(JsonNode answer) {
        if (answer.path("ok").asBoolean()) {
            return new Result(answer.path("result"));
        }
        String words = answer.path("description").asText("no reason given");
        int code = answer.path("error_code").asInt();
        return switch (code) {
            // 404 is what a token of the wrong shape gets.
            case 401, 404 -> new TokenRefused();
            case 409 -> new Conflict(words);
            case 429 -> new Flooded(Duration.ofSeconds(
                    Math.max(1, answer.path("parameters").path("retry_after").asInt())));
            default -> new Trouble(code + " " + words);
        };
    }
}
