package dev.unknot.telegram;

import static java.lang.System.Logger.Level.DEBUG;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Where updates are fetched from, and how far they are dealt with.
final class Updates {

    private static final System.Logger LOG = System.getLogger(Updates.class.getName());

    /// What is asked for: what is answered, and nothing else.
    static final List<String> KINDS =
            List.of("message", "edited_message", "callback_query", "my_chat_member", "inline_query");

    /// How many are asked for at once, and the most that Telegram shows.
    static final int AT_ONCE = 100;

    /// How long Telegram may hold an empty answer back. A dead line goes unnoticed about as long.
    private static final Duration HELD_BACK = Duration.ofSeconds(25);

    private static final Duration ON_THE_WAY = Duration.ofSeconds(10);
    private static final Duration LAST_WORD = Duration.ofMillis(500);

    private final Wire wire;
    private final BotToken token;
    private final RawCalls calls;
    private long offset;
    private long told;
    private boolean first = true;

    Updates(Wire wire, BotToken token) {
        this.wire = wire;
        this.token = token;
        calls = wire.raw();
    }

    /// Fetches what comes next. The first answer comes at once, so that trouble shows at once.
    PollAnswer next() throws IOException {
        long held = first ? 0 : HELD_BACK.toSeconds();
        Map<String, Object> wish = Map.of("offset", offset, "timeout", held, "limit", AT_ONCE, "allowed_updates", KINDS);
        PollAnswer answer = PollAnswer.of(calls.call("getUpdates", wish, ON_THE_WAY.plusSeconds(held)), token);
        told = offset;
        first = false;
        return answer;
    }

    /// Removes a webhook, which would keep updates away. What is pending stays.
    PollAnswer withoutWebhook() throws IOException {
        return PollAnswer.of(calls.call("deleteWebhook", Map.of(), ON_THE_WAY), token);
    }

    long offset() {
        return offset;
    }

    /// Everything before this number is dealt with.
    void handledBefore(long number) {
        offset = number;
    }

    /// Says so to Telegram, if it has not been said yet.
    void confirm() {
        if (told == offset) {
            return;
        }
        try {
            wire.raw().call("getUpdates", Map.of("offset", offset, "timeout", 0, "limit", 1), LAST_WORD);
        } catch (IOException e) {
            LOG.log(DEBUG, "the last updates may come again: {0}", redacted(e));
        }
    }

    /// Ends the call in flight and every later one.
    void breakOff() {
        calls.breakOff();
    }

    /// What went wrong, in words fit for a log.
    String redacted(IOException fault) {
        return token.redact(Failure.inWords(fault));
    }
}
