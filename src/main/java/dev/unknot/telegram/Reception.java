package dev.unknot.telegram;

import java.time.Duration;
import java.util.Optional;

/// Receiving updates, one way or the other.
sealed interface Reception permits Polling, Hooking {

    /// Waits until no more updates come: closed, or the token refused.
    void await() throws InterruptedException;

    /// Whether updates still come.
    boolean alive();

    /// Why no updates come, when they have not for so long.
    Optional<String> troubleFor(Duration span);

    /// What is in hand and waiting.
    Lanes lanes();

    /// Takes nothing more and lets what is in hand finish within the grace.
    ///
    /// @return whether all of it was finished
    boolean close(Duration grace) throws InterruptedException;
}
