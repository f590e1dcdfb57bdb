package dev.unknot.telegram;

import java.time.Duration;
import java.util.Optional;

/// Receiving by polling: a thread that asks, and the lanes it fills.
final class Polling implements Reception {

    /// How long the poll in flight may take to notice that it was broken off.
    private static final Duration STOPPING = Duration.ofMillis(900);

    private final Poller poller;
    private final Lanes lanes;
    private final Thread polling;

    private Polling(Poller poller, Lanes lanes, Thread polling) {
        this.poller = poller;
        this.lanes = lanes;
        this.polling = polling;
    }

    /// Begins to poll.
    static Polling begin(Poller poller, Lanes lanes) {
        return new Polling(poller, lanes, Thread.ofVirtual().name("poller").start(poller::run));
    }

    @Override
    public void await() throws InterruptedException {
        polling.join();
    }

    @Override
    public boolean alive() {
        return polling.isAlive();
    }

    @Override
    public Optional<String> troubleFor(Duration span) {
        return alive() ? poller.troubleFor(span) : Optional.of("Telegram refused the token, or the bot is stopping");
    }

    @Override
    public Lanes lanes() {
        return lanes;
    }

    /// Tells Telegram too what was finished.
    @Override
    public boolean close(Duration grace) throws InterruptedException {
        poller.close();
        polling.join(STOPPING);
        boolean finished = lanes.close(grace);
        poller.lastWord();
        return finished;
    }
}
