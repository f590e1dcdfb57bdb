package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/// A call the bot made.
///
/// @param method as Telegram spells it
/// @param parameters as they were read; files show as `attach://name`
/// @param at by the playground's clock
/// @param status the HTTP status of the answer; 0 when the connection was cut
/// @param answer what was answered; empty when nothing was
public record RecordedCall(String method, JsonNode parameters, Instant at, int status, String answer) {

    /// A parameter as text, empty when it was not given.
    public String text(String name) {
        return parameters.path(name).asText("");
    }

    /// Whether the call was granted.
    public boolean isOk() {
        return status == 200;
    }
}
