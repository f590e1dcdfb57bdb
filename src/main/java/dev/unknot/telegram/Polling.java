package dev.unknot.telegram;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Receiving by polling: a thread that asks, and the lanes it fills.
final class Polling implements Reception {

    /// How long the poll in flight may take to notice that it was broken off.
    private static final Duration STOPPING = Duration.ofMillis(900);

    private final Poller poller;
    private final Lanes lanes;
    private final Thread polling;
    private final Thread tidying;

    private Polling(Poller poller, Lanes lanes, Thread polling, Thread tidying) {
        this.poller = poller;
        this.lanes = lanes;
        this.polling = polling;
        this.tidying = tidying;
    }

    /// Begins to poll.
    ///
    /// @param backlog where updates are written down when many are in hand; null for nowhere
    static Polling begin(Poller poller, @Nullable Backlog backlog, Lanes lanes) {
        Thread tidying = Thread.ofVirtual().name("backlog").start(backlog == null ? () -> {} : backlog::tidy);
        return new Polling(poller, lanes, Thread.ofVirtual().name("poller").start(poller::run), tidying);
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
        tidying.interrupt();
        tidying.join(STOPPING);
        poller.lastWord();
        return finished;
    }
}
