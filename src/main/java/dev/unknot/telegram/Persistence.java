package dev.unknot.telegram;

import java.time.Duration;

/// How long one call is tried again after trouble.
final class Persistence {

    private final Time time;
    private final long end;
    private final Backoff backoff;

    Persistence(Time time, Duration enough, Backoff backoff) {
        this.time = time;
        this.end = time.nanos() + enough.toNanos();
        this.backoff = backoff;
    }

    /// Waits a moment and says whether to try again.
    boolean again() throws InterruptedException {
        Duration pause = backoff.next();
        if (time.nanos() + pause.toNanos() > end) {
            return false;
        }
        time.sleep(pause);
        return true;
    }
}
