package dev.unknot.operations;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.EncoderBase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/// The log as one JSON object a line, for programs that collect logs: `at`, `level`, `by`, `thread`,
/// `message`, and of an exception `error`. Switched on with `UNKNOT_LOG=json`.
public final class JsonLines extends EncoderBase<ILoggingEvent> {

    @Override
    public byte[] encode(ILoggingEvent event) {
        StringBuilder line = new StringBuilder(200).append('{');
        field(line, "at", Instant.ofEpochMilli(event.getTimeStamp()).toString());
        field(line.append(','), "level", event.getLevel().toString());
        field(line.append(','), "by", event.getLoggerName());
        field(line.append(','), "thread", event.getThreadName());
        field(line.append(','), "message", event.getFormattedMessage());
        if (event.getThrowableProxy() != null) {
            field(line.append(','), "error", Trace.of(event.getThrowableProxy()));
        }
        return line.append("}\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void field(StringBuilder line, String name, String value) {
        line.append('"').append(name).append("\":\"");
        value.codePoints().forEach(point -> escape(line, point));
        line.append('"');
    }

    private static void escape(StringBuilder line, int point) {
        switch (point) {
            case '"' -> line.append("\\\"");
            case '\\' -> line.append("\\\\");
            case '\n' -> line.append("\\n");
            case '\t' -> line.append("\\t");
            default -> {
                if (point < 0x20) {
                    line.append("\\u%04x".formatted(point));
                } else {
                    line.appendCodePoint(point);
                }
            }
        }
    }

    @Override
    public byte[] headerBytes() {
        return new byte[0];
    }

    @Override
    public byte[] footerBytes() {
        return new byte[0];
    }
}
