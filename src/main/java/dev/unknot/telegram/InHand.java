package dev.unknot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.unknot.chat.ChatId;
import java.time.Duration;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The updates that Telegram has not been told are dealt with. It is told only when one and all before it
/// are dealt with or written down, so that a process that is killed loses none. One that takes long holds
/// up no other: Telegram shows those after it too, up to a hundred.
final class InHand {

    /// Of the hundred that Telegram shows, so many may wait; more are written down.
    static final int CROWDED = 50;

    private static final ScopedValue<Fetch.Part> NOW = ScopedValue.newInstance();

    private final @Nullable Backlog backlog;
    private final NavigableMap<Long, Fetch.Part> parts = new ConcurrentSkipListMap<>();
    private final Semaphore done = new Semaphore(0);

    /// With nowhere to write anything down.
    InHand() {
        this(null);
    }

    /// @param backlog where they can be written down; null for nowhere
    InHand(@Nullable Backlog backlog) {
        this.backlog = backlog;
    }

    /// Begins to take in what was fetched at once.
    Fetch fetch() {
        return new Fetch();
    }

    boolean isEmpty() {
        return parts.isEmpty();
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
        var first = parts.firstEntry();
        return first == null ? after : Math.min(first.getKey(), after);
    }

    /// Writes down all that may be, so that Telegram can be told that it is dealt with.
    ///
    /// @return whether nothing has to wait with Telegram now
    boolean writeDown() {
        List<Fetch.Part> some = parts.values().stream().filter(part -> part.note != null).toList();
        if (backlog != null && (some.isEmpty() || backlog.write(some.stream().map(Fetch.Part::kept).toList()))) {
            some.forEach(Fetch.Part::written);
        }
        return parts.isEmpty();
    }

    /// The update that this thread has in hand, if any, waits for flood control. Where many do, those that
    /// may not be written down are let go of, so that others come to their turn: if the process is
    /// killed meanwhile, their answer is lost.
    static void waits() {
        if (NOW.isBound()) {
            NOW.get().waits();
        }
    }

    /// What may be written down of an update.
    record Note(ChatId chat, JsonNode update) {}

    private enum State {
        HELD,
        WRITTEN,
        GONE
    }

    /// What was fetched at once.
    final class Fetch {

        private final Semaphore left = new Semaphore(0);
        private int taken;

        /// Takes an update in hand that may not be written down.
        Part part(long number) {
            return part(number, null);
        }

        /// Takes an update in hand.
        ///
        /// @param note what may be written down of it; null for nothing
        Part part(long number, @Nullable Note note) {
            taken++;
            Part part = new Part(number, note, State.HELD);
            parts.put(number, part);
            return part;
        }

        /// Takes an update in hand that is written down already.
        Part writtenPart(long number) {
            return new Part(number, null, State.WRITTEN);
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
            private final @Nullable Note note;
            private final AtomicReference<State> state;

            private Part(long number, @Nullable Note note, State state) {
                this.number = number;
                this.note = note;
                this.state = new AtomicReference<>(state);
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
                switch (state.getAndSet(State.GONE)) {
                    case HELD -> release();
                    case WRITTEN -> finished();
                    case GONE -> {}
                }
            }

            private Inbox.Kept kept() {
                Note what = Objects.requireNonNull(note);
                return new Inbox.Kept(number, what.chat(), Nameless.text(what.update()));
            }

            /// It may have been finished while it was written.
            private void written() {
                if (state.compareAndSet(State.HELD, State.WRITTEN)) {
                    release();
                } else {
                    finished();
                }
            }

            private void finished() {
                if (backlog != null) {
                    backlog.finished(number);
                }
            }

            private void release() {
                parts.remove(number);
                left.release();
                if (done.availablePermits() == 0) {
                    done.release();
                }
            }

            private void waits() {
                if (note == null && parts.size() > CROWDED) {
                    letGo();
                }
            }
        }
    }
}
