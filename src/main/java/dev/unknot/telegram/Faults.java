package dev.unknot.telegram;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Exceptions in words fit for a log: what and where, never the message, which may quote a person or
/// an address with the token in it.
final class Faults {

    private static final int FRAMES = 6;
    private static final int DEEPEST = 20;

    private Faults() {}

    /// The kinds of the exception and its causes, and where the innermost arose.
    static String where(Throwable fault) {
        Throwable innermost = fault;
        for (int depth = 0; innermost.getCause() != null && depth < DEEPEST; depth++) {
            innermost = innermost.getCause();
        }
        String frames = Stream.of(innermost.getStackTrace())
                .limit(FRAMES)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(", "));
        String by = fault.getCause() == null ? "" : " by " + innermost.getClass().getName();
        return fault.getClass().getName() + by + " at " + frames;
    }
}
