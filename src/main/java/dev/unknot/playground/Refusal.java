package dev.unknot.playground;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// A call that Telegram would refuse, in Telegram's words.
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int code;
    private final String parameter;
    private final long value;

    private Refusal(int code, String description, String parameter, long value) {
        super(description, null, false, false);
        this.code = code;
        this.parameter = parameter;
        this.value = value;
    }

    static Refusal of(int code, String description) {
        return new Refusal(code, description, "", 0);
    }

    static Refusal badRequest(String why) {
        return of(400, "Bad Request: " + why);
    }

    static Refusal forbidden(String why) {
        return of(403, "Forbidden: " + why);
    }

    static Refusal conflict(String why) {
        return of(409, "Conflict: " + why);
    }

    /// Flood control.
    ///
    /// @param seconds how long to wait
    static Refusal tooMany(long seconds) {
        return new Refusal(429, "Too Many Requests: retry after " + seconds, "retry_after", seconds);
    }

    /// A group that became a supergroup.
    static Refusal migrated(long newChat) {
        return new Refusal(
                400,
                "Bad Request: group chat was upgraded to a supergroup chat",
                "migrate_to_chat_id",
                newChat);
    }

    int code() {
        return code;
    }

    String description() {
        return String.valueOf(getMessage());
    }

    ObjectNode answer() {
        ObjectNode answer =
                Json.object().put("ok", false).put("error_code", code).put("description", description());
        if (!parameter.isEmpty()) {
            answer.putObject("parameters").put(parameter, value);
        }
        return answer;
    }
}
