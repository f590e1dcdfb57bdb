package dev.unknot.telegram;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/// Some updates that were fetched together. Telegram is told that they are dealt with only when all
/// are; one that has to wait for flood control leaves, so that it holds up nobody else.
final class Batch {

    private static final ScopedValue<Part> IN_HAND = ScopedValue.newInstance();

    private final CountDownLatch left;

    Batch(int size) {
        left = new CountDownLatch(size);
    }

    /// One update's part.
    Part part() {
        return new Part();
    }

    /// Waits until every part has left.
    void await() throws InterruptedException {
        left.await();
    }

    boolean isDone() {
        return left.getCount() == 0;
    }

    /// The update that this thread has in hand, if any, no longer holds up its batch.
    static void leave() {
        if (IN_HAND.isBound()) {
            IN_HAND.get().leaveBatch();
        }
    }

    /// One update's part in the batch, left exactly once.
    final class Part {

        private final AtomicBoolean gone = new AtomicBoolean();

        /// Does the work as this part, then leaves.
        void run(Runnable work) {
            try {
                ScopedValue.where(IN_HAND, this).run(work);
            } finally {
                leaveBatch();
            }
        }

        void leaveBatch() {
            if (gone.compareAndSet(false, true)) {
                left.countDown();
            }
        }
    }
}
