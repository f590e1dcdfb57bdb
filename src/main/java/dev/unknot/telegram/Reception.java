package dev.unknot.telegram;

import java.time.Duration;
import java.util.Optional;

/// Receiving by polling: a thread that asks, and the lanes it fills.
final class Reception {

    /// How long the poll in flight may take to notice that it was broken off.
    private static final Duration STOPPING = Duration.ofMillis(900);

    private final Poller poller;
    private final Lanes lanes;
    private final Thread polling;

    private Reception(Poller poller, Lanes lanes, Thread polling) {
        this.poller = poller;
        this.lanes = lanes;
        this.polling = polling;
    }

    /// Begins to poll.
    static Reception begin(Poller poller, Lanes lanes) {
        return new Reception(poller, lanes, Thread.ofVirtual().name("poller").start(poller::run));
    }

    /// Waits until no more updates come: closed, or the token refused.
    void await() throws InterruptedException {
        polling.join();
    }

    /// Whether updates are still asked for.
    boolean alive() {
        return polling.isAlive();
    }

    /// Why no updates come, when they have not for so long.
    Optional<String> troubleFor(Duration span) {
        return alive() ? poller.troubleFor(span) : Optional.of("Telegram refused the token, or the bot is stopping");
    }

    /// What is in hand and waiting.
    Lanes lanes() {
        return lanes;
    }

    /// Fetches nothing more, lets what is in hand finish within the grace, and tells Telegram so.
    ///
    /// @return whether all of it was finished
    boolean close(Duration grace) throws InterruptedException {
        poller.close();
        polling.join(STOPPING);
        boolean finished = lanes.close(grace);
        poller.lastWord();
        return finished;
    }
}
