package dev.unknot.telegram;

import static java.lang.System.Logger.Level.WARNING;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

/// Where updates that were polled are written down while more is in hand than Telegram shows at once.
/// Telegram can then be told that they are dealt with, and shows the next; a process that is killed finds
/// them when it starts again. What is finished is deleted within a moment.
final class Backlog {

    private static final System.Logger LOG = System.getLogger(Backlog.class.getName());

    /// How long what is finished may stay, so that many are deleted at once. After a kill it would be done
    /// again, so it must be short.
    private static final Duration TOGETHER = Duration.ofMillis(20);

    private static final Duration NEXT_TRY = Duration.ofSeconds(1);

    private final Inbox inbox;
    private final Time time;
    private final BlockingQueue<Long> finished = new LinkedBlockingQueue<>();
    /// What this process has written and not deleted yet.
    private final Set<Long> own = ConcurrentHashMap.newKeySet();
    private boolean troubled;

    Backlog(Inbox inbox, Time time) {
        this.inbox = inbox;
        this.time = time;
    }

    /// Writes updates down, all or none.
    ///
    /// @return whether it could
    boolean write(List<Inbox.Kept> updates) {
        try {
            updates.forEach(update -> own.add(update.update()));
            inbox.putAll(updates);
            troubled = false;
            return true;
        } catch (RuntimeException e) {
            updates.forEach(update -> own.remove(update.update()));
            if (!troubled) {
                LOG.log(WARNING, "updates wait with Telegram, as they cannot be kept here: {0}", e.getClass().getName());
            }
            troubled = true;
            return false;
        }
    }

    /// An update that was written down is dealt with. One that was broken off stays, and is dealt with again
    /// after the next start.
    void finished(long update) {
        if (!Thread.currentThread().isInterrupted()) {
            finished.add(update);
        }
    }

    /// What was left behind by a process that is gone, oldest first, and nothing that is in hand here.
    List<Inbox.Waiting> left() {
        return inbox.left(Duration.ZERO).stream()
                .flatMap(chat -> inbox.waiting(chat).stream())
                .filter(waiting -> !own.contains(waiting.update()))
                .sorted((one, other) -> Long.compare(one.update(), other.update()))
                .toList();
    }

    /// Deletes what is finished, on this thread, until it is interrupted.
    void tidy() {
        List<Long> numbers = new ArrayList<>();
        try {
            while (true) {
                numbers.add(finished.take());
                time.sleep(TOGETHER);
                while (!delete(numbers)) {
                    time.sleep(NEXT_TRY);
                }
            }
        } catch (InterruptedException _) {
            finished.addAll(numbers);
            Thread.currentThread().interrupt();
        }
    }

    /// Deletes what is finished by now; to be called when nothing more will be.
    void lastWord() {
        delete(new ArrayList<>());
    }

    private boolean delete(List<Long> numbers) {
        finished.drainTo(numbers);
        try {
            inbox.forget(numbers);
            numbers.forEach(own::remove);
            numbers.clear();
            return true;
        } catch (RuntimeException _) {
            // The database does not answer. They are kept a little longer, and asked for again.
            return false;
        }
    }
}
