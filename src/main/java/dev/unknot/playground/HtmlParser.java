package dev.unknot.playground;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/// Reads `parse_mode` HTML the way Telegram does, its words for what is wrong included. Positions
/// in those words are bytes of UTF-8; offsets of entities are UTF-16 units.
final class HtmlParser {

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private final List<ObjectNode> entities = new ArrayList<>();
    private final Deque<HtmlTag> open = new ArrayDeque<>();
    private int at;

    private HtmlParser(String source) {
        this.source = source;
    }

    static FormattedText parse(String source) {
        HtmlParser parser = new HtmlParser(source);
        parser.run();
        return new FormattedText(parser.text.toString(), parser.entities);
    }

    private void run() {
        while (at < source.length()) {
            switch (source.charAt(at)) {
                case '<' -> tag();
                case '&' -> at = HtmlEscapes.append(source, at, text);
                default -> text.append(source.charAt(at++));
            }
        }
        if (!open.isEmpty()) {
            throw fault("Can't find end tag corresponding to start tag \"" + open.peek().name() + "\"");
        }
    }

    private void tag() {
        int begin = at++;
        if (current() == '/') {
            at++;
            endTag(begin);
        } else {
            startTag(begin);
        }
    }

    private void startTag(int begin) {
        String name = until('>', ' ');
        if (atEnd()) {
            throw fault("Unclosed start tag at byte offset " + bytes(begin));
        }
        HtmlTag tag = new HtmlTag(name.toLowerCase(Locale.ROOT), text.length());
        if (!tag.isSupported()) {
            throw fault("Unsupported start tag \"" + tag.name() + "\" at byte offset " + bytes(begin));
        }
        skipSpace();
        while (current() != '>') {
            attribute(tag, begin);
            skipSpace();
        }
        at++;
        tag.problem().ifPresent(problem -> {
            throw fault(problem + " at byte offset " + bytes(begin));
        });
        open.push(tag);
    }

    private void attribute(HtmlTag tag, int begin) {
        String name = until('=', '>');
        if (name.isEmpty()) {
            throw fault("Empty attribute name in the tag \"" + tag.name() + "\" at byte offset " + bytes(begin));
        }
        skipSpace();
        if (atEnd()) {
            throw fault("Unclosed start tag \"" + tag.name() + "\" at byte offset " + bytes(begin));
        }
        if (current() != '=') {
            tag.attribute(name, "");
            return;
        }
        at++;
        skipSpace();
        String value = current() == '"' || current() == '\'' ? quoted() : nameToken();
        if (atEnd()) {
            throw fault("Unclosed start tag at byte offset " + bytes(begin));
        }
        tag.attribute(name, value);
    }

    private String quoted() {
        char quote = source.charAt(at++);
        StringBuilder value = new StringBuilder();
        while (!atEnd() && current() != quote) {
            if (current() == '&') {
                at = HtmlEscapes.append(source, at, value);
            } else {
                value.append(source.charAt(at++));
            }
        }
        at++;
        return value.toString();
    }

    private String nameToken() {
        int begin = at;
        while (!atEnd() && (Character.isLetterOrDigit(current()) || current() == '.' || current() == '-')) {
            at++;
        }
        if (!atEnd() && !isSpace(current()) && current() != '>') {
            throw fault("Unexpected end of name token at byte offset " + bytes(begin));
        }
        return source.substring(begin, at).toLowerCase(Locale.ROOT);
    }

    private void endTag(int begin) {
        if (open.isEmpty()) {
            throw fault("Unexpected end tag at byte offset " + bytes(begin));
        }
        String name = until('>', ' ');
        skipSpace();
        if (current() != '>') {
            throw fault("Unclosed end tag at byte offset " + bytes(begin));
        }
        at++;
        HtmlTag tag = open.pop();
        if (!name.isEmpty() && !name.equals(tag.name())) {
            throw fault("Unmatched end tag at byte offset " + bytes(begin) + ", expected \"</" + tag.name()
                    + ">\", found \"</" + name + ">\"");
        }
        tag.close(text, entities);
    }

    private String until(char stop, char other) {
        int begin = at;
        while (!atEnd() && current() != stop && current() != other && !isSpace(current())) {
            at++;
        }
        return source.substring(begin, at);
    }

    private void skipSpace() {
        while (!atEnd() && isSpace(current())) {
            at++;
        }
    }

    private boolean atEnd() {
        return at >= source.length();
    }

    private char current() {
        return atEnd() ? '\0' : source.charAt(at);
    }

    private static boolean isSpace(char unit) {
        return unit == ' ' || unit == '\t' || unit == '\n' || unit == '\r';
    }

    private int bytes(int position) {
        return source.substring(0, position).getBytes(StandardCharsets.UTF_8).length;
    }

    private static Refusal fault(String words) {
        return Refusal.badRequest("can't parse entities: " + words);
    }
}
