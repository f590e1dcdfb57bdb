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

    /// What a reader gets to see of it.
    ///
    /// @param length UTF-16 units: tags count nothing, an escape counts one
    /// @param objection what Telegram would not understand in it, if anything
    record Reading(int length, Optional<String> objection) {}

    static Reading read(String html) {
        Deque<String> open = new ArrayDeque<>();
        Optional<String> objection = Optional.empty();
        StringBuilder rest = new StringBuilder(html.length());
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            tag.appendReplacement(rest, "");
            if (objection.isEmpty()) {
                objection = nested(open, tag.group(2), tag.group(1).isEmpty());
            }
        }
        tag.appendTail(rest);
        if (objection.isEmpty() && !open.isEmpty()) {
            objection = Optional.of("<" + open.peek() + "> is not closed");
        }
        boolean escapes = rest.indexOf("&") >= 0;
        String words = escapes ? ESCAPE.matcher(rest).replaceAll("\u0000") : rest.toString();
        return new Reading(words.length(), objection.or(() -> unescaped(words)));
    }

    private static Optional<String> nested(Deque<String> open, String name, boolean opens) {
        if (!TAGS.contains(name)) {
            return Optional.of("unknown tag <" + name + ">");
        }
        if (opens) {
            open.push(name);
            return Optional.empty();
        }
        return name.equals(open.poll()) ? Optional.empty() : Optional.of("</" + name + "> closes nothing");
    }

    private static Optional<String> unescaped(String words) {
        boolean stray = words.contains("<") || words.contains("&") || words.contains(">");
        return stray ? Optional.of("one of < > & is not escaped") : Optional.empty();
    }
}
