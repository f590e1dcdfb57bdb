package dev.unknot.telegram;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardButtonRequestChat;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/// The one HTTP client everything goes through, tuned for a single busy host.
final class Wire implements AutoCloseable {

    /// How many calls may be in flight at once; the library's own choice of 5 was measured as the
    /// bottleneck, and so was 256 where 300 people press at once and Telegram takes 50 ms.
    private static final int CALLS_AT_ONCE = 600;

    private static final Duration CONNECT = Duration.ofSeconds(5);

    /// How long a call may take, uploads too. One limit for the whole: to set and lift one for each reading
    /// and writing was measured as a tenth of the processor's time.
    private static final Duration CALL = Duration.ofSeconds(20);

    private final OkHttpClient http;
    private final BotToken token;
    private final ApiUrl api;

    Wire(ApiUrl api, BotToken token) {
        this(api, token, CALL);
    }

    /// @param longest how long a call may take
    Wire(ApiUrl api, BotToken token, Duration longest) {
        this.api = api;
        this.token = token;
        http = new OkHttpClient.Builder()
                .dispatcher(dispatcher())
                .connectionPool(new ConnectionPool(CALLS_AT_ONCE, 1, TimeUnit.MINUTES))
                .connectTimeout(CONNECT)
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ZERO)
                .callTimeout(longest)
                // An HTTP/2 connection that retires takes calls with it that nobody can tell were done.
                .protocols(List.of(Protocol.HTTP_1_1))
                // Whether a call may be repeated depends on the call, so the gateway decides.
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .addInterceptor(new PlainAnswers())
                .build();
    }

    /// Whoever calls waits for the answer anyway, so each call is made by the thread that wants it. The
    /// dispatcher must never queue one, or another's thread would make it.
    private static Dispatcher dispatcher() {
        Dispatcher dispatcher = new Dispatcher(new CallingThread(CALLS_AT_ONCE));
        dispatcher.setMaxRequests(Integer.MAX_VALUE);
        dispatcher.setMaxRequestsPerHost(Integer.MAX_VALUE);
        return dispatcher;
    }

    /// The library's client on this one.
    TelegramClient methods() {
        return new OkHttpTelegramClient(mapper(), http, token.value(), api.forClient());
    }

    /// Calls by name, for what the library's client does not do well.
    RawCalls raw() {
        return new RawCalls(http, api, token);
    }

    /// Leaves out what the Bot API does not know: the library writes the method's name into every
    /// body and an empty list of entities beside `parse_mode`. It also takes the number of a request
    /// for a text.
    static ObjectMapper mapper() {
        return new ObjectMapper()
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY)
                .addMixIn(PartialBotApiMethod.class, WithoutMethodName.class)
                .addMixIn(KeyboardButtonRequestChat.class, NumberedRequest.class)
                .addMixIn(AnswerInlineQuery.class, EvenNoResults.class);
    }

    @Override
    public void close() {
        http.dispatcher().cancelAll();
        http.connectionPool().evictAll();
        http.dispatcher().executorService().shutdown();
    }

    private interface WithoutMethodName {

        // Called by nobody: its annotation is laid over the library's method of this name.
        @SuppressWarnings("UnusedMethod")
        @JsonIgnore
        String getMethod();
    }

    private interface NumberedRequest {

        @SuppressWarnings("UnusedMethod")
        @JsonRawValue
        String getRequestId();
    }

    private interface EvenNoResults {

        @SuppressWarnings("UnusedMethod")
        @JsonInclude
        List<InlineQueryResult> getResults();
    }
}
