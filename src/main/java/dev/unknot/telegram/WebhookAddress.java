package dev.unknot.telegram;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/// Where Telegram brings updates to, from outside.
///
/// @param url the whole public address
/// @param path what of it reaches this process
public record WebhookAddress(String url, String path) {

    private static final String ALGORITHM = "HmacSHA256";

    /// Reads an address such as `https://bot.example.org/unknot`: https, or plain http on this very
    /// machine, as a Bot API server of one's own allows; no query and no password.
    public static Optional<WebhookAddress> parse(String text) {
        return Optional.ofNullable(HttpUrl.parse(text.strip()))
                .filter(url -> url.isHttps() || url.host().equals("localhost") || url.host().equals("127.0.0.1"))
                .filter(url -> url.query() == null && url.fragment() == null)
                .filter(url -> url.username().isEmpty() && url.password().isEmpty())
                .map(url -> new WebhookAddress(url.toString(), url.encodedPath()));
    }

    /// What Telegram shows each time to prove that it is Telegram: made from the token, so that every
    /// process knows it and nobody has to set it.
    static String secret(BotToken token) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(token.value().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal("unknot webhook".getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Whether this is the secret, in a time that does not tell how much of it is right.
    static boolean isSecret(BotToken token, @Nullable String shown) {
        byte[] right = secret(token).getBytes(StandardCharsets.UTF_8);
        return shown != null && MessageDigest.isEqual(right, shown.getBytes(StandardCharsets.UTF_8));
    }
}
