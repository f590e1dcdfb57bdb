package dev.unknot.telegram;

import java.time.Duration;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// The updates that were fetched and are not dealt with yet. Telegram is told that an update is dealt
/// with only when it and all before it are, so that a process that is killed loses none. One that takes
/// long holds up no other: Telegram shows those after it too, up to a hundred.
final class InHand {

    /// Of the hundred that Telegram shows, so many may wait for flood control; one more is let go of.
    private static final int CROWDED = 50;

    private static final ScopedValue<Fetch.Part> NOW = ScopedValue.newInstance();

    private final NavigableSet<Long> numbers = new ConcurrentSkipListSet<>();
    private final Semaphore done = new Semaphore(0);

    /// Begins to take in what was fetched at once.
    Fetch fetch() {
        return new Fetch();
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    /// Waits until one of them is dealt with, but no longer than this.
    ///
    /// @return whether one is
    boolean awaitOne(Duration longest) throws InterruptedException {
        done.drainPermits();
        return done.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS);
    }

    /// The number before which everything is dealt with.
    ///
    /// @param after the number after the last one fetched
    long dealtWithBefore(long after) {
        Long first = numbers.ceiling(Long.MIN_VALUE);
        return first == null ? after : Math.min(first, after);
    }

    /// The update that this thread has in hand, if any, waits for flood control: where many do, it is let
    /// go of, so that others come to their turn. If the process is killed meanwhile, its answer is lost.
    static void waits() {
        if (NOW.isBound()) {
            NOW.get().waits();
        }
    }

    /// What was fetched at once.
    final class Fetch {

        private final Semaphore left = new Semaphore(0);
        private int taken;

        /// Takes an update in hand.
        Part part(long number) {
            taken++;
            numbers.add(number);
            return new Part(number);
        }

        boolean isEmpty() {
            return taken == 0;
        }

        /// Waits until all of it is dealt with, but no longer than this.
        ///
        /// @return whether it is
        boolean await(Duration longest) throws InterruptedException {
            return left.tryAcquire(taken, longest.toNanos(), TimeUnit.NANOSECONDS);
        }

        /// One update, let go of exactly once.
        final class Part {

            private final long number;
            private final AtomicBoolean gone = new AtomicBoolean();

            private Part(long number) {
                this.number = number;
            }

            /// Does the work with this update in hand, then lets go of it.
            void run(Runnable work) {
                try {
                    ScopedValue.where(NOW, this).run(work);
                } finally {
                    letGo();
                }
            }

            void letGo() {
                if (gone.compareAndSet(false, true)) {
                    numbers.remove(number);
                    left.release();
                    if (done.availablePermits() == 0) {
                        done.release();
                    }
                }
            }

            private void waits() {
                if (numbers.size() > CROWDED) {
                    letGo();
                }
            }
        }
    }
}
