package dev.unknot.telegram;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/// Everything that is logged while it is open, exceptions included, at every level; not what the
/// server of these tests logs about itself.
public final class LogReader extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level before = root.getLevel();
    private final List<Appender<ILoggingEvent>> others = new ArrayList<>();
    private final List<String> lines = new CopyOnWriteArrayList<>();

    /// Begins to read.
    public static LogReader open() {
        LogReader reader = new LogReader();
        reader.start();
        reader.root.iteratorForAppenders().forEachRemaining(reader.others::add);
        reader.others.forEach(reader.root::detachAppender);
        reader.root.addAppender(reader);
        reader.root.setLevel(Level.TRACE);
        return reader;
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (event.getLoggerName().contains("httpserver")) {
            return;
        }
        lines.add(event.getLoggerName() + ": " + event.getFormattedMessage());
        if (event.getThrowableProxy() != null) {
            lines.add(ThrowableProxyUtil.asString(event.getThrowableProxy()));
        }
    }

    /// What was logged so far.
    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void close() {
        root.setLevel(before);
        root.detachAppender(this);
        others.forEach(root::addAppender);
    }
}
