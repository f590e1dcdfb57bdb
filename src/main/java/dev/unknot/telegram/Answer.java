package dev.unknot.telegram;

import dev.unknot.chat.Delivery;
import org.jspecify.annotations.Nullable;

/// What a call to the Bot API came to.
sealed interface Answer<T> {

    /// Telegram did it.
    ///
    /// @param value what it gave back, if anything
    record Given<T>(@Nullable T value) implements Answer<T> {}

    /// It did not, or nobody knows.
    record Failed<T>(Delivery why) implements Answer<T> {}
}
