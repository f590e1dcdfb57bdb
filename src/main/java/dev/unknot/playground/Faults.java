package dev.unknot.playground;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The failures still to come. Safe from any thread.
final class Faults {

    private final List<Fault> waiting = new ArrayList<>();

    synchronized void add(Fault fault) {
        waiting.add(fault);
    }

    synchronized void clear() {
        waiting.clear();
    }

    /// Takes the failure for this call, if one waits.
    synchronized Optional<Fault> next(String method) {
        for (int index = 0; index < waiting.size(); index++) {
            Fault fault = waiting.get(index);
            if (fault.meets(method)) {
                if (fault.times() == 1) {
                    waiting.remove(index);
                } else {
                    waiting.set(index, fault.onceLess());
                }
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }
}
