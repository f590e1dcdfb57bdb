package dev.unknot.telegram;

import java.util.concurrent.CountDownLatch;

/// Waiting in a place that may not throw.
final class Latches {

    private Latches() {}

    /// Waits; who is interrupted meanwhile stays so.
    static void uninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
