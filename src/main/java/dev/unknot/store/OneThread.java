package dev.unknot.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Does work for many threads on one of its own, in the order in which it comes. Where all want the same
/// lock, each has to be woken when the one before is done, and waking took as long as the work itself.
final class OneThread {

    private volatile @Nullable Thread thread;
    private final ExecutorService executor;

    /// @param name the thread's
    OneThread(String name) {
        executor = Executors.newSingleThreadExecutor(work -> {
            Thread made = Thread.ofPlatform().name(name).daemon().unstarted(work);
            thread = made;
            return made;
        });
    }

    /// Waits until the work is done; what it throws is thrown here. After [#close] the caller does it.
    <T> T run(Supplier<T> work) {
        if (Thread.currentThread().equals(thread)) {
            return work.get();
        }
        try {
            return CompletableFuture.supplyAsync(work, executor).join();
        } catch (RejectedExecutionException _) {
            return work.get();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    /// Takes no more work; what was brought is finished.
    void close() {
        executor.close();
    }
}
