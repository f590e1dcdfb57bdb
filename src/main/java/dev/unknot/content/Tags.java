package dev.unknot.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The tags within a message: b, i, u, a, code, blockquote and tg-time, each closed where it must be.
final class Tags {

    private static final Set<String> KNOWN = Set.of("b", "i", "u", "a", "code", "blockquote", "tg-time");
    private static final Pattern MARK =
            Pattern.compile("<(/?)([a-z-]+)( (?:href|unix)=\"[^\"<>]+\"(?: format=\"(?:r|w?[dD]?[tT]?)\")?)?>|<|>|&(?!(?:lt|gt|amp|quot);)");

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ESCAPED = Pattern.compile("&(lt|gt|amp|quot);");

    private final Deque<String> open = new ArrayDeque<>();

    private Tags() {}

    /// What is wrong with the tags of a message, if anything is.
    static Optional<String> fault(String message) {
        Tags tags = new Tags();
        Matcher mark = MARK.matcher(message);
        while (mark.find()) {
            Optional<String> fault = mark.group(2) == null ? Optional.of(escape(mark.group())) : tags.tag(mark);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return tags.open.isEmpty() ? Optional.empty() : Optional.of("<" + tags.open.peek() + "> is not closed");
    }

    /// How long it is once its tags are read, in UTF-16 units.
    static int shown(String message) {
        if (message.indexOf('<') < 0 && message.indexOf('&') < 0) {
            return message.length();
        }
        String withoutTags = TAG.matcher(message).replaceAll("");
        return ESCAPED.matcher(withoutTags).replaceAll("&").length();
    }

    private static String escape(String mark) {
        return switch (mark) {
            case "<" -> "write &lt; for <";
            case ">" -> "write &gt; for >";
            default -> "write &amp; for &";
        };
    }

    private Optional<String> tag(Matcher mark) {
        String name = mark.group(2);
        boolean closing = !mark.group(1).isEmpty();
        boolean filled = mark.group(3) != null;
        boolean wanted = !closing && (name.equals("a") || name.equals("tg-time"));
        boolean right = !filled || mark.group(3).startsWith(name.equals("a") ? " href" : " unix");
        if (!KNOWN.contains(name)) {
            return Optional.of("<" + name + "> is no tag we use; use b, i, u, a, code, blockquote or tg-time");
        } else if (filled != wanted || !right) {
            return Optional.of("write <a href=\"…\">…</a> and <tg-time unix=\"{…}\" format=\"wDt\">…</tg-time>, and no more in a tag");
        } else if (!closing) {
            open.push(name);
            return Optional.empty();
        }
        return name.equals(open.poll()) ? Optional.empty() : Optional.of("</" + name + "> closes what is not open");
    }
}
