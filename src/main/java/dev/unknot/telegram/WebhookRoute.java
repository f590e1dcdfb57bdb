package dev.unknot.telegram;

import static java.lang.System.Logger.Level.WARNING;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/// The endpoint Telegram brings updates to. It answers as soon as an update is kept, and the work
/// begins after that.
final class WebhookRoute {

    private static final System.Logger LOG = System.getLogger(WebhookRoute.class.getName());
    private static final String SECRET = "X-Telegram-Bot-Api-Secret-Token";

    /// An update is a few kilobytes; the longest text is 4096 characters.
    private static final int LARGEST = 256 << 10;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final BotToken token;
    private final Supplier<Optional<Hooking>> receiver;

    WebhookRoute(BotToken token, Supplier<Optional<Hooking>> receiver) {
        this.token = token;
        this.receiver = receiver;
    }

    /// Answers 200 when the update is kept, and 503 when it is to be brought again.
    void answer(Context context) throws InterruptedException, IOException {
        context.status(status(context));
    }

    private HttpStatus status(Context context) throws InterruptedException, IOException {
        if (!WebhookAddress.isSecret(token, context.header(SECRET))) {
            return HttpStatus.UNAUTHORIZED;
        }
        if (context.contentLength() > LARGEST) {
            return HttpStatus.CONTENT_TOO_LARGE;
        }
        byte[] body = context.bodyInputStream().readNBytes(LARGEST + 1);
        return body.length > LARGEST ? HttpStatus.CONTENT_TOO_LARGE : taken(body);
    }

    private HttpStatus taken(byte[] body) throws InterruptedException, IOException {
        Optional<Hooking> hooking = receiver.get();
        if (hooking.isEmpty()) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        try {
            JsonNode update = MAPPER.readTree(body);
            if (!update.path("update_id").canConvertToLong()) {
                return HttpStatus.BAD_REQUEST;
            }
            return hooking.get().take(update) ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE;
        } catch (JsonProcessingException _) {
            LOG.log(WARNING, "something that is no JSON was brought to the webhook");
            return HttpStatus.BAD_REQUEST;
        }
    }
}
