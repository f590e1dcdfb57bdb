package dev.unknot.telegram;

import java.time.Duration;

/// Time as the wire needs it: how much of it has passed, and waiting for more.
interface Time {

    /// The machine's own.
    Time SYSTEM = new Time() {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public void sleep(Duration pause) throws InterruptedException {
            Thread.sleep(pause);
        }
    };

    /// Nanoseconds since some moment that stays the same.
    long nanos();

    /// Waits. A pause of zero or less is no pause.
    void sleep(Duration pause) throws InterruptedException;
}
