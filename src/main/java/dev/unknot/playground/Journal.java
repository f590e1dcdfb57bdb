package dev.unknot.playground;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// The bot's latest calls. Safe from any thread.
final class Journal {

    private static final int MOST = 5000;

    private final Deque<RecordedCall> calls = new ArrayDeque<>();

    synchronized void add(RecordedCall call) {
        calls.add(call);
        if (calls.size() > MOST) {
            calls.remove();
        }
    }

    synchronized List<RecordedCall> all() {
        return List.copyOf(calls);
    }
}
