package dev.unknot.playground;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How a call can be made to fail.
public enum FaultKind {
    /// Flood control: 429 with `retry_after`.
    FLOOD("429"),
    /// 500 in Telegram's own format.
    INTERNAL("500"),
    /// 502 with an HTML page, as a proxy in front of Telegram answers.
    BAD_GATEWAY("502html"),
    /// 504 in Telegram's own format.
    GATEWAY_TIMEOUT("504"),
    /// A page in HTML with status 200, as a network that wants one to log in answers.
    LOGIN_PAGE("200html"),
    /// 401: the token is not valid any more.
    UNAUTHORIZED("401"),
    /// 403: the person blocked the bot.
    BLOCKED("403"),
    /// 409: another process fetches the updates.
    CONFLICT("409"),
    /// 413: what was uploaded is too large.
    TOO_LARGE("413"),
    /// The connection ends without an answer, nothing was done.
    CUT("cut"),
    /// The connection ends without an answer, but what was asked for was done.
    LOST("lost"),
    /// The answer comes late.
    SLOW("slow");

    private final String word;

    FaultKind(String word) {
        this.word = word;
    }

    static String words() {
        return Stream.of(values()).map(kind -> kind.word).collect(Collectors.joining(", "));
    }

    static Optional<FaultKind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
