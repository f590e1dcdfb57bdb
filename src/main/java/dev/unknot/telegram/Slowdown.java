package dev.unknot.telegram;

import java.time.Duration;

/// How much slower than allowed to send after Telegram has said "too much" time and again: the rate
/// goes down to three quarters each time, and up by a tenth for every ten quiet seconds.
final class Slowdown {

    private static final Duration AGAIN = Duration.ofSeconds(30);
    private static final Duration SAME = Duration.ofSeconds(1);
    private static final Duration QUIET = Duration.ofSeconds(10);
    private static final double SLOWEST = 0.25;
    private static final double DOWN = 0.75;
    private static final double UP = 0.1;

    private final Time time;
    private double share = 1;
    private long lastFlood;
    private long changed;

    Slowdown(Time time) {
        this.time = time;
        lastFlood = time.nanos() - AGAIN.toNanos();
        changed = time.nanos();
    }

    /// Telegram said that it was too much. The first time in a while changes nothing, and all that
    /// were under way at the same moment count as one.
    synchronized void flooded() {
        recover();
        long now = time.nanos();
        long since = now - lastFlood;
        if (since < SAME.toNanos()) {
            return;
        }
        if (since < AGAIN.toNanos()) {
            share = Math.max(SLOWEST, share * DOWN);
        }
        changed = now;
        lastFlood = now;
    }

    /// The part of the allowed rate to use, from a quarter to 1.
    synchronized double share() {
        recover();
        return share;
    }

    private void recover() {
        long steps = (time.nanos() - changed) / QUIET.toNanos();
        if (steps > 0) {
            share = Math.min(1, share + steps * UP);
            changed += steps * QUIET.toNanos();
        }
    }
}
