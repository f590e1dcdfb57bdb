package dev.unknot.telegram;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The address at Telegram: set at the start, looked after every minute, left there at the end.
final class Registration {

    private static final System.Logger LOG = System.getLogger(Registration.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);
    private static final int CONNECTIONS = 40;

    private final RawCalls calls;
    private final BotToken token;
    private final WebhookAddress address;
    private final Backoff backoff;
    private final Runnable afterFirst;
    private volatile String trouble = "Telegram does not know the address yet";

    /// @param afterFirst what could wait until Telegram knows the address
    Registration(RawCalls calls, BotToken token, WebhookAddress address, Backoff backoff, Runnable afterFirst) {
        this.calls = calls;
        this.token = token;
        this.address = address;
        this.backoff = backoff;
        this.afterFirst = afterFirst;
    }

    /// Keeps the address set until it is over.
    ///
    /// @return false when the token was refused instead
    boolean keep(CountDownLatch over) throws InterruptedException {
        boolean first = true;
        Duration pause = Duration.ZERO;
        while (!over.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
            PollAnswer answer = first || moved() ? set() : new PollAnswer.Result(com.fasterxml.jackson.databind.node.NullNode.instance);
            if (answer instanceof PollAnswer.TokenRefused) {
                LOG.log(ERROR, "Telegram refuses the token: check TELEGRAM_BOT_TOKEN. No more updates are received.");
                return false;
            }
            pause = settle(answer);
            if (trouble.isEmpty() && first) {
                first = false;
                afterFirst.run();
            }
        }
        return true;
    }

    private Duration settle(PollAnswer answer) {
        return switch (answer) {
            case PollAnswer.Result _ -> {
                trouble = "";
                backoff.reset();
                yield BETWEEN_LOOKS;
            }
            case PollAnswer.Flooded(Duration asked) -> troubled("wants a pause", asked);
            case PollAnswer.Conflict(String words) -> troubled(words, backoff.next());
            case PollAnswer.Broken(String words) -> troubled(words, backoff.next());
            case PollAnswer.TokenRefused _ -> Duration.ZERO;
        };
    }

    private Duration troubled(String words, Duration pause) {
        String now = "Telegram could not be told the address: " + words;
        if (!now.equals(trouble)) {
            LOG.log(WARNING, now);
            trouble = now;
        }
        return pause;
    }

    /// Whether Telegram brings updates elsewhere now, or nowhere.
    private boolean moved() {
        PollAnswer answer = ask("getWebhookInfo", Map.of());
        if (!(answer instanceof PollAnswer.Result(JsonNode info))) {
            return true;
        }
        boolean moved = !info.path("url").asText().equals(address.url());
        if (moved) {
            LOG.log(WARNING, "somebody has changed the webhook; it is set again");
        }
        return moved;
    }

    private PollAnswer set() {
        PollAnswer answer = ask("setWebhook", Map.of(
                "url", address.url(),
                "secret_token", WebhookAddress.secret(token),
                "max_connections", CONNECTIONS,
                "allowed_updates", Updates.KINDS));
        if (answer instanceof PollAnswer.Result) {
            LOG.log(INFO, "Telegram brings updates to the webhook");
        }
        return answer;
    }

    private PollAnswer ask(String method, Map<String, Object> wish) {
        try {
            return PollAnswer.of(calls.call(method, wish, PATIENCE), token);
        } catch (IOException e) {
            return new PollAnswer.Broken(token.redact(Failure.inWords(e)));
        }
    }

    /// Why Telegram does not bring updates here, if it does not.
    Optional<String> trouble() {
        return Optional.of(trouble).filter(words -> !words.isEmpty());
    }
}
