package dev.unknot.telegram;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;

/// Turns an error page into an error of the Bot API. A proxy on the way answers in HTML or with
/// nothing at all; the library then loses the status, and with it what went wrong.
final class PlainAnswers implements Interceptor {

    /// What the made error says.
    static final String WORDS = "not an answer of the Bot API";

    private static final MediaType JSON = MediaType.get("application/json");

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response answer = chain.proceed(chain.request());
        if (answer.isSuccessful() || isObject(answer)) {
            return answer;
        }
        answer.close();
        String body = "{\"ok\":false,\"error_code\":%d,\"description\":\"%s\"}".formatted(answer.code(), WORDS);
        return answer.newBuilder().body(ResponseBody.create(body, JSON)).build();
    }

    /// By its first character: not every server that answers in JSON says so.
    private static boolean isObject(Response answer) throws IOException {
        return answer.peekBody(1).string().equals("{");
    }
}
