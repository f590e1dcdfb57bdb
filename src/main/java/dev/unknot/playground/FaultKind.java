package dev.unknot.playground;

import java.util.Optional;
import java.util.stream.Stream;

/// How a call can be made to fail.
public enum FaultKind {
    /// Flood control: 429 with `retry_after`.
    FLOOD("429"),
    /// 500 in Telegram's own format.
    INTERNAL("500"),
    /// 502 with an HTML page, as a proxy in front of Telegram answers.
    BAD_GATEWAY("502html"),
    /// 403: the person blocked the bot.
    BLOCKED("403"),
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

    static Optional<FaultKind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
