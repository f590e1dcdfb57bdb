package dev.unknot.telegram;

import static dev.unknot.telegram.Latches.uninterrupted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class CallingThreadTest {

    private final CallingThread one = new CallingThread(1);
    private final List<Thread> workers = new ArrayList<>();

    @Test
    void workIsDoneByWhoeverBringsIt() {
        one.execute(() -> workers.add(Thread.currentThread()));

        assertEquals(List.of(Thread.currentThread()), workers);
    }

    @Test
    void whatIsTooMuchWaitsAndIsBrokenOffByAnInterrupt() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Thread first = Thread.ofVirtual().start(() -> one.execute(() -> {
            begun.countDown();
            uninterrupted(release);
        }));
        begun.await();
        Thread second = Thread.ofVirtual().start(
                () -> assertThrows(RejectedExecutionException.class, () -> one.execute(() -> workers.add(first))));

        second.interrupt();
        second.join();
        release.countDown();
        first.join();

        assertEquals(List.of(), workers);
    }

    @Test
    void afterItIsClosedNothingIsDone() {
        assertFalse(one.isShutdown());
        one.shutdown();

        assertThrows(RejectedExecutionException.class, () -> one.execute(() -> workers.add(Thread.currentThread())));
    }
}
