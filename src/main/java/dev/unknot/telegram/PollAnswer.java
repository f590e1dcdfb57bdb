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
    record Broken(String words) implements PollAnswer {}

    /// Reads an answer of the Bot API, which may quote the address it was asked at.
    static PollAnswer of(JsonNode answer, BotToken token) {
        if (answer.path("ok").asBoolean()) {
            return new Result(answer.path("result"));
        }
        String words = token.redact(answer.path("description").asText("no reason given"));
        int code = answer.path("error_code").asInt();
        Trouble trouble = Trouble.of(code, words);
        // A token of the wrong shape gets 404; so does anybody at another server, in its own words.
        boolean wrongShape = code == 404 && trouble != Trouble.NOT_THE_API;
        return switch (wrongShape ? Fetching.STOP : trouble.fetching()) {
            case STOP -> new TokenRefused();
            case CONFLICT -> new Conflict(words);
            case WAIT_AS_TOLD -> new Flooded(Duration.ofSeconds(
                    Math.max(1, answer.path("parameters").path("retry_after").asInt())));
            case TRY_AGAIN -> new Broken(code + " " + words);
        };
    }
}
