package dev.unknot.playground;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// A clock that runs like its base and can be moved forward by hand. Safe from any thread.
public final class PlaygroundClock implements InstantSource {

    private final InstantSource base;
    private final Supplier<Optional<Instant>> nextDue;
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
    private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();

    /// A clock that shows the time of its base until it is moved.
    ///
    /// @param nextDue when the next thing will happen; nothing when nothing is planned
    public PlaygroundClock(InstantSource base, Supplier<Optional<Instant>> nextDue) {
        this.base = base;
        this.nextDue = nextDue;
    }

    @Override
    public Instant instant() {
        return base.instant().plus(ahead());
    }

    /// How far this clock is ahead of its base; never negative.
    public Duration ahead() {
        return ahead.get();
    }

    /// Moves the clock forward.
    ///
    /// @throws IllegalArgumentException if the time to move by is negative
    public void advance(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("the clock only moves forward");
        }
        ahead.updateAndGet(before -> before.plus(by));
        listeners.forEach(Runnable::run);
    }

    /// Moves to the next thing due; a thing already due leaves the clock where it is.
    ///
    /// @return the new time, or nothing when nothing is planned
    public Optional<Instant> toNext() {
        Optional<Instant> next = nextDue.get();
        next.map(due -> Duration.between(instant(), due))
                .filter(Duration::isPositive)
                .ifPresent(this::advance);
        return next.map(_ -> instant());
    }

    /// Calls this after every move.
    public void onMove(Runnable listener) {
        listeners.add(listener);
    }
}
