package dev.unknot.bench;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/// So many people at once, each of whom is followed by the next until time is up; who has begun then
/// may still finish.
final class Newcomers {

    private static final Duration TO_FINISH = Duration.ofMinutes(2);

    private final Map<Long, Newcomer> talking = new ConcurrentHashMap<>();
    private final AtomicLong next = new AtomicLong(500_000);
    private final Times times = new Times();
    private final LongAdder begun = new LongAdder();
    private final LongAdder arrived = new LongAdder();
    private final LongAdder duplicates = new LongAdder();
    private final LongAdder repeats = new LongAdder();

    void sees(Shown shown) {
        Newcomer newcomer = talking.get(shown.chat());
        if (newcomer != null) {
            newcomer.sees(shown);
        }
    }

    /// Lets them talk.
    void run(Post post, int people, Duration pause, Duration span) throws InterruptedException {
        long end = System.nanoTime() + span.toNanos();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int person = 0; person < people; person++) {
                threads.execute(() -> follow(post, pause, end));
            }
            threads.shutdown();
            threads.awaitTermination(span.plus(TO_FINISH).toSeconds() + 10, TimeUnit.SECONDS);
        }
    }

    private void follow(Post post, Duration pause, long end) {
        try {
            followed(post, pause, end);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void followed(Post post, Duration pause, long end) throws InterruptedException {
        while (System.nanoTime() < end) {
            long chat = next.incrementAndGet();
            Newcomer newcomer = new Newcomer(chat, post, pause, times);
            talking.put(chat, newcomer);
            begun.increment();
            boolean there = newcomer.talk(end + TO_FINISH.toNanos());
            arrived.add(there ? 1 : 0);
            duplicates.add(newcomer.duplicates());
            repeats.add(newcomer.repeats());
            talking.remove(chat);
            if (!there) {
                System.out.println("  stuck: chat " + chat);
            }
        }
    }

    String text() {
        return "conversations begun %d, at their end %d; steps %d (%s); pressed again %d; messages twice %d"
                .formatted(begun.sum(), arrived.sum(), times.count(), times.text(), repeats.sum(), duplicates.sum());
    }
}
