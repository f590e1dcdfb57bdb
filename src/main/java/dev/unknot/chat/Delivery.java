package dev.unknot.chat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What became of something sent.
public sealed interface Delivery {

    /// It arrived. An edit that changed nothing has arrived too.
    ///
    /// @param message the message it made or changed; null where there is none, as for an alert
    record Delivered(@Nullable MessageId message) implements Delivery {}

    /// The messenger will never take it as it is.
    ///
    /// @param reason the messenger's own words, for the log
    record Refused(String reason) implements Delivery {}

    /// Nobody is there any more, or nobody whom the bot may write to.
    record Gone(Why why) implements Delivery {}

    /// The chat lives on under another number.
    record Moved(ChatId to) implements Delivery {}

    /// Not now: the messenger asks for a pause.
    record TryLater(Duration pause) implements Delivery {}

    /// No answer came: it may or may not have arrived.
    ///
    /// @param cause what broke, without any address or secret, for the log
    record Lost(String cause) implements Delivery {}

    /// Why nobody is there. The last three come from groups and channels and may pass: the bot is in the
    /// chat but may not post, or the topic is closed or no longer there.
    enum Why { BLOCKED, KICKED, DELETED, SILENCED, TOPIC_CLOSED, TOPIC_DELETED }
}
