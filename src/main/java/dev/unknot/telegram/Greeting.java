package dev.unknot.telegram;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;

/// The first words with Telegram: who am I?
final class Greeting {

    private static final int ATTEMPTS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Wire wire;
    private final BotToken token;
    private final Time time;
    private final Backoff backoff;

    Greeting(Wire wire, BotToken token, Time time, Backoff backoff) {
        this.wire = wire;
        this.token = token;
        this.time = time;
        this.backoff = backoff;
    }

    /// What Telegram answers; trouble only when it is there time and again.
    PollAnswer exchange() throws InterruptedException {
        PollAnswer answer = once();
        for (int attempt = 2; attempt <= ATTEMPTS && answer instanceof PollAnswer.Broken; attempt++) {
            time.sleep(backoff.next());
            answer = once();
        }
        return answer;
    }

    private PollAnswer once() {
        try {
            return PollAnswer.of(wire.raw().call("getMe", Map.of(), PATIENCE), token);
        } catch (IOException e) {
            return new PollAnswer.Broken(token.redact(Failure.inWords(e)));
        }
    }
}
