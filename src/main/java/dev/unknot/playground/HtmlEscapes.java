package dev.unknot.playground;

import java.util.Map;

/// The escapes Telegram's HTML knows: four named ones and every numeric one.
final class HtmlEscapes {

    private static final Map<String, String> NAMED = Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"");

    private HtmlEscapes() {}

    /// Appends what stands at an ampersand; an unknown escape stays as it is written.
    ///
    /// @return where to read on
    static int append(String source, int ampersand, StringBuilder target) {
        int end = ampersand + 1;
        boolean numeric = end < source.length() && source.charAt(end) == '#';
        end += numeric ? 1 : 0;
        while (end < source.length() && Character.isLetterOrDigit(source.charAt(end)) && source.charAt(end) < 128) {
            end++;
        }
        String name = source.substring(ampersand + 1, end);
        String meaning = numeric ? numeric(name.substring(1)) : NAMED.getOrDefault(name, "");
        if (meaning.isEmpty()) {
            target.append('&');
            return ampersand + 1;
        }
        target.append(meaning);
        return end < source.length() && source.charAt(end) == ';' ? end + 1 : end;
    }

    private static String numeric(String digits) {
        try {
            boolean hexadecimal = digits.startsWith("x");
            int point = hexadecimal ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
            return point > 0 && Character.isValidCodePoint(point) ? Character.toString(point) : "";
        } catch (NumberFormatException _) {
            return "";
        }
    }
}
