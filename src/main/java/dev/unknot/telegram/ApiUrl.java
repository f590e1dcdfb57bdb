package dev.unknot.telegram;

import java.util.Optional;
import okhttp3.HttpUrl;
import org.telegram.telegrambots.meta.TelegramUrl;

/// Which Bot API server is spoken to: Telegram's own, one hosted by oneself, or a stand-in.
///
/// @param scheme `http` or `https`
/// @param host a name or an address; IPv6 without brackets
/// @param port 1 to 65535
public record ApiUrl(String scheme, String host, int port) {

    /// Telegram's own server.
    public static final ApiUrl TELEGRAM = new ApiUrl("https", "api.telegram.org", 443);

    /// Reads an address such as `http://localhost:8081`. Empty when it is not http or https, has no
    /// host, or carries anything after the port: the client can address a server, not a folder on it.
    public static Optional<ApiUrl> parse(String text) {
        return Optional.ofNullable(HttpUrl.parse(text.strip()))
                .filter(ApiUrl::namesOnlyAServer)
                .map(url -> new ApiUrl(url.scheme(), url.host(), url.port()));
    }

    private static boolean namesOnlyAServer(HttpUrl url) {
        return url.encodedPath().equals("/")
                && url.query() == null
                && url.fragment() == null
                && url.username().isEmpty()
                && url.password().isEmpty();
    }

    TelegramUrl forClient() {
        return new TelegramUrl(scheme, host, port, false);
    }

    HttpUrl method(BotToken token, String name) {
        return new HttpUrl.Builder()
                .scheme(scheme)
                .host(host)
                .port(port)
                .addPathSegment("bot" + token.value())
                .addPathSegment(name)
                .build();
    }
}
