package dev.unknot.playground;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The part of a file that a browser asks for; browsers play clips by parts.
///
/// Source: RFC 9110, section 14. Several parts at once may be answered with the whole file, and are.
///
/// @param first the first byte, from 0
/// @param last the last byte
record Part(int first, int last) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,9})-(\\d{0,9})");

    /// What a `Range` header asks of a file that long; empty where the whole file is to be given.
    ///
    /// @param header null where there is none
    static Optional<Part> of(@Nullable String header, int length) {
        Matcher range = ONE.matcher(header == null ? "" : header);
        if (!range.matches() || (range.group(1).isEmpty() && range.group(2).isEmpty())) {
            return Optional.empty();
        }
        if (range.group(1).isEmpty()) {
            return Optional.of(new Part(Math.max(0, length - Integer.parseInt(range.group(2))), length - 1));
        }
        int last = range.group(2).isEmpty() ? length - 1 : Math.min(Integer.parseInt(range.group(2)), length - 1);
        return Optional.of(new Part(Integer.parseInt(range.group(1)), last));
    }

    /// Whether there is anything in it.
    boolean isEmpty() {
        return first > last;
    }
}
