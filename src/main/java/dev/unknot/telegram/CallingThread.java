package dev.unknot.telegram;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Does each piece of work in the thread that brings it, so many at once; the others wait.
final class CallingThread extends AbstractExecutorService {

    private final Semaphore room;
    private volatile boolean over;

    /// @param atOnce how much may be done at the same time
    CallingThread(int atOnce) {
        room = new Semaphore(atOnce);
    }

    @Override
    public void execute(Runnable work) {
        if (over) {
            throw new RejectedExecutionException("closed");
        }
        try {
            room.acquire();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new RejectedExecutionException("interrupted");
        }
        try {
            work.run();
        } finally {
            room.release();
        }
    }

    @Override
    public void shutdown() {
        over = true;
    }

    @Override
    public List<Runnable> shutdownNow() {
        shutdown();
        return List.of();
    }

    @Override
    public boolean isShutdown() {
        return over;
    }

    @Override
    public boolean isTerminated() {
        return over;
    }

    /// Nothing is kept here that could be waited for: whoever brought it waits.
    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
        return over;
    }
}
