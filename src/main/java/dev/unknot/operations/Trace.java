package dev.unknot.operations;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import org.jspecify.annotations.Nullable;

/// An exception in the log: its kind, its causes and where they arose. What a library's exception
/// says is left out, since it may quote a person's message or an address with the token in it; our
/// own exceptions promise to hold neither.
public final class Trace extends ThrowableHandlingConverter {

    private static final String OURS = "dev.unknot.";

    @Override
    public String convert(ILoggingEvent event) {
        return event.getThrowableProxy() == null ? "" : of(event.getThrowableProxy());
    }

    static String of(IThrowableProxy thrown) {
        StringBuilder text = new StringBuilder();
        String before = "";
        for (@Nullable IThrowableProxy one = thrown; one != null; one = one.getCause()) {
            text.append(before).append(one.getClassName()).append(words(one)).append('\n');
            for (StackTraceElementProxy frame : one.getStackTraceElementProxyArray()) {
                text.append("\tat ").append(frame.getStackTraceElement()).append('\n');
            }
            before = "Caused by: ";
        }
        return text.toString();
    }

    private static String words(IThrowableProxy thrown) {
        return thrown.getClassName().startsWith(OURS) && thrown.getMessage() != null ? ": " + thrown.getMessage() : "";
    }
}
