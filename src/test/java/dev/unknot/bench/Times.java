package dev.unknot.bench;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;

/// How long things took. Safe from any thread.
final class Times {

    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();

    void add(long took) {
        nanos.add(took);
    }

    int count() {
        return nanos.size();
    }

    void clear() {
        nanos.clear();
    }

    /// p50, p99 and the longest, in milliseconds.
    String text() {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted.length == 0
                ? "nothing"
                : "p50 %.1f ms, p99 %.1f ms, longest %.0f ms".formatted(
                        at(sorted, 0.5), at(sorted, 0.99), sorted[sorted.length - 1] / 1e6);
    }

    private static double at(long[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * part))] / 1e6;
    }

    @Override
    public String toString() {
        return Arrays.toString(nanos.toArray());
    }
}
