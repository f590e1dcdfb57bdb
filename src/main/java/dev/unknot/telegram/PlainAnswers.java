package dev.unknot.telegram;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/// Turns an error page into an error of the Bot API. A proxy on the way answers in HTML or with
/// nothing at all; the library then loses the status, and with it what went wrong.
final class PlainAnswers implements Interceptor {

    private static final MediaType JSON = MediaType.get("application/json");

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response answer = chain.proceed(chain.request());
        if (answer.isSuccessful() || isJson(answer.body().contentType())) {
            return answer;
        }
        answer.close();
        String body = "{\"ok\":false,\"error_code\":%d,\"description\":\"no answer of the Bot API\"}"
                .formatted(answer.code());
        return answer.newBuilder().body(ResponseBody.create(body, JSON)).build();
    }

    private static boolean isJson(@Nullable MediaType type) {
        return type != null && type.subtype().equals("json");
    }
}
