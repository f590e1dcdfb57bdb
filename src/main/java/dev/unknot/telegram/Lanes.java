package dev.unknot.telegram;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.WARNING;

import dev.unknot.chat.ChatId;
import dev.unknot.chat.Incoming;
import dev.unknot.chat.Listener;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// One lane for each chat: what happened in a chat is dealt with in order, one after another; chats
/// do not wait for each other.
final class Lanes {

    private static final System.Logger LOG = System.getLogger(Lanes.class.getName());

    /// How much may wait in one chat. Nobody types that fast; a machine may.
    static final int LONGEST = 100;

    /// How much may wait in all chats; beyond it whoever brings more has to wait.
    private static final int ALL = 5_000;

    private final Listener listener;
    private final Map<ChatId, Queue<Work>> lanes = new ConcurrentHashMap<>();
    private final Semaphore room = new Semaphore(ALL);
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("lane-", 0).factory());

    private final Watch watch;

    Lanes(Listener listener, Watch watch) {
        this.listener = listener;
        this.watch = watch;
    }

    /// Puts it at the end of its chat's lane. Waits while all lanes together are full.
    void add(Incoming incoming, InHand.Fetch.Part part) throws InterruptedException {
        room.acquire();
        lanes.compute(incoming.chat(), (chat, lane) -> {
            Queue<Work> queue = lane == null ? opened(chat) : lane;
            if (queue.size() < LONGEST) {
                queue.add(new Work(incoming, part));
            } else {
                LOG.log(WARNING, "update {0} dropped: its chat sends faster than it is answered", number(incoming));
                watch.received(Watch.Reading.DROPPED);
                room.release();
                part.letGo();
            }
            return queue;
        });
    }

    private Queue<Work> opened(ChatId chat) {
        threads.execute(() -> drive(chat));
        return new ArrayDeque<>();
    }

    private void drive(ChatId chat) {
        Work work = next(chat);
        while (work != null) {
            try {
                work.part().run(hearing(work.incoming()));
            } finally {
                room.release();
            }
            work = next(chat);
        }
    }

    private @Nullable Work next(ChatId chat) {
        Work[] first = new Work[1];
        lanes.computeIfPresent(chat, (_, lane) -> {
            first[0] = lane.poll();
            return first[0] == null ? null : lane;
        });
        return first[0];
    }

    private Runnable hearing(Incoming incoming) {
        return () -> {
            long start = System.nanoTime();
            boolean well = false;
            try {
                listener.hear(incoming);
                well = true;
            } catch (RuntimeException | Error e) {
                LOG.log(ERROR, "update {0} failed: {1}", number(incoming), Faults.where(e));
            } finally {
                watch.handled(Duration.ofNanos(System.nanoTime() - start), well);
            }
        };
    }

    /// How many chats have something in hand or waiting.
    int chats() {
        return lanes.size();
    }

    /// How many updates are in hand or waiting.
    int updates() {
        return ALL - room.availablePermits();
    }

    private static String number(Incoming incoming) {
        return Long.toString(incoming.update());
    }

    /// Lets what is in hand finish, for at most the grace, then interrupts it.
    ///
    /// @return whether everything was finished
    boolean close(Duration grace) throws InterruptedException {
        threads.shutdown();
        boolean finished = threads.awaitTermination(grace.toMillis(), TimeUnit.MILLISECONDS);
        threads.shutdownNow();
        return finished;
    }

    private record Work(Incoming incoming, InHand.Fetch.Part part) {}
}
