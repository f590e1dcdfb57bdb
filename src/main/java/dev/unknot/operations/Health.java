package dev.unknot.operations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;

/// Whether the process can do its work, and why not. Being alive is to answer at all.
public final class Health {

    private final Map<String, Supplier<Optional<String>>> parts = new ConcurrentSkipListMap<>();
    private volatile boolean stopping;

    /// One thing the work needs.
    ///
    /// @param whyNot one line when it is missing, without a secret; asked whenever somebody looks
    public Health needs(String part, Supplier<Optional<String>> whyNot) {
        parts.put(part, whyNot);
        return this;
    }

    /// No new work is taken from now on.
    public void stopping() {
        stopping = true;
    }

    /// Whether it has begun to stop.
    public boolean isStopping() {
        return stopping;
    }

    /// What is missing, one line each; empty when it is ready.
    public List<String> whyNotReady() {
        if (stopping) {
            return List.of("it is stopping");
        }
        return parts.entrySet().stream()
                .flatMap(part -> part.getValue().get().map(line -> part.getKey() + ": " + line).stream())
                .toList();
    }
}
