package dev.unknot.telegram;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The HTML that messages are written in.
final class Html {

    private static final Set<String> TAGS = Set.of("b", "i", "u", "a", "code", "blockquote", "tg-time");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9-]*)((?:\\s[^<>]*)?)>");
    private static final Pattern ESCAPE = Pattern.compile("&(?:amp|lt|gt|quot|#\\d{1,7}|#x[0-9a-fA-F]{1,6});");

    private Html() {}

    /// How many UTF-16 units a reader gets: tags count nothing, an escape counts one.
    static int length(String html) {
        return ESCAPE.matcher(TAG.matcher(html).replaceAll("")).replaceAll("&").length();
    }

    /// What Telegram would not understand in it, if anything.
    static Optional<String> objection(String html) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            String name = tag.group(2);
            if (!TAGS.contains(name)) {
                return Optional.of("unknown tag <" + name + ">");
            }
            if (tag.group(1).isEmpty()) {
                open.push(name);
            } else if (!name.equals(open.poll())) {
                return Optional.of("</" + name + "> closes nothing");
            }
        }
        return open.isEmpty() ? unescaped(html) : Optional.of("<" + open.peek() + "> is not closed");
    }

    private static Optional<String> unescaped(String html) {
        String rest = ESCAPE.matcher(TAG.matcher(html).replaceAll("")).replaceAll("");
        boolean stray = rest.contains("<") || rest.contains("&") || rest.contains(">");
        return stray ? Optional.of("one of < > & is not escaped") : Optional.empty();
    }
}
