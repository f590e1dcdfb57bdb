package dev.unknot.telegram;

import java.time.Duration;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Time that passes only while somebody sleeps, and then at once.
final class HandTurnedTime implements Time {

    private long now = 1_000_000_000;
    private Duration slept = Duration.ZERO;

    /// The same throws in every run.
    static RandomGenerator dice() {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(20_261_122);
    }

    @Override
    public synchronized long nanos() {
        return now;
    }

    @Override
    public synchronized void sleep(Duration pause) {
        if (pause.isPositive()) {
            now += pause.toNanos();
            slept = slept.plus(pause);
        }
    }

    synchronized void turn(Duration on) {
        now += on.toNanos();
    }

    /// How long all sleepers together have slept.
    synchronized Duration slept() {
        return slept;
    }
}
