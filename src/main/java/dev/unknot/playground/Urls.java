package dev.unknot.playground;

import java.util.Optional;
import java.util.regex.Pattern;

/// Which addresses Telegram takes for links and buttons.
final class Urls {

    private static final Pattern WITH_SCHEME = Pattern.compile("(?i)(https?://|tg://|ton://|tonsite://).+");
    private static final Pattern HOST = Pattern.compile("[\\w-]+(\\.[\\w-]+)+(:\\d+)?(/.*)?");
    private static final Pattern HTTP = Pattern.compile("(?i)https?://([\\w-]+\\.)*[\\w-]+(:\\d+)?([/?#]\\S*)?");

    private Urls() {}

    /// The address made whole, or nothing when it is none.
    static Optional<String> checked(String address) {
        String trimmed = address.strip();
        if (trimmed.startsWith("tg://") || HTTP.matcher(trimmed).matches()) {
            return Optional.of(withPath(trimmed));
        }
        boolean bareHost = !WITH_SCHEME.matcher(trimmed).matches() && HOST.matcher(trimmed).matches();
        return bareHost ? Optional.of(withPath("http://" + trimmed)) : Optional.empty();
    }

    private static String withPath(String url) {
        return url.matches("(?i)https?://[^/?#]+") ? url + "/" : url;
    }
}
