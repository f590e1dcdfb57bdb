package dev.unknot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import okhttp3.Call;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/// Bot API methods called by name, JSON in and JSON out, one at a time, to be broken off at will.
final class RawCalls {

    private static final MediaType JSON = MediaType.get("application/json");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final OkHttpClient http;
    private final ApiUrl api;
    private final BotToken token;
    private volatile boolean brokenOff;
    private volatile @Nullable Call inFlight;

    RawCalls(OkHttpClient http, ApiUrl api, BotToken token) {
        this.http = http;
        this.api = api;
        this.token = token;
    }

    /// The whole answer, refusals included: an object with `ok` and either `result` or `error_code`.
    ///
    /// @param patience how long the answer may take
    /// @throws IOException when none came, or none that is JSON
    JsonNode call(String method, Map<String, ?> parameters, Duration patience) throws IOException {
        Call call = patient(patience).newCall(new Request.Builder()
                .url(api.method(token, method))
                .post(RequestBody.create(MAPPER.writeValueAsBytes(parameters), JSON))
                .build());
        inFlight = call;
        if (brokenOff) {
            call.cancel();
        }
        try (Response answer = call.execute()) {
            return MAPPER.readTree(answer.body().byteStream());
        } finally {
            inFlight = null;
        }
    }

    private OkHttpClient patient(Duration patience) {
        return http.newBuilder().callTimeout(patience).build();
    }

    /// Ends the call in flight and every later one.
    void breakOff() {
        brokenOff = true;
        Call call = inFlight;
        if (call != null) {
            call.cancel();
        }
    }
}
